/** Composition root: argv -> command. The only place that builds adapters, and each only for the command that needs it. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { isSea } from 'node:sea';
import { setFlagsFromString } from 'node:v8';
import packageJson from '../package.json' with { type: 'json' };
import { systemClock } from './adapters/clock.ts';
import { run as exec, runHere } from './adapters/exec.ts';
import { PARSE_COMMAND, parseAsChild } from './adapters/git-parse-child.ts';
import type { MirrorStore } from './adapters/mirror-store.ts';
import type { OfferList } from './adapters/offers.ts';
import type { DiskSecretFiles } from './adapters/secret-files.ts';
import type { AgentDeps, FollowedScripts, Log, OsPorts, Progress, ScriptPorts, ScriptStore } from './agent/deps.ts';
import type { HostSecrets } from './agent/secrets.ts';
import type { ServeNeighbours } from './cli/agent.ts';
import { type Answer, type ExitStatus, failed, problem, type Step } from './cli/answer.ts';
import type { CliContext, Io } from './cli/context.ts';
import type { OpenObjects } from './cli/hook.ts';
import type { OsBuildOptions } from './cli/os-build.ts';
import { present } from './cli/present.ts';
import { type Actions, DEFAULT_CONFIG, type GlobalOptions, runProgram } from './cli/program.ts';
import type { DeskPorts } from './cli/run-desk.ts';
import type { SideloadPorts } from './cli/sideload.ts';
import type { StickPorts } from './cli/stick-plan.ts';
import type { ResetPorts } from './cli/trust-reset.ts';
import type { Failure } from './core/failure.ts';
import type { HostConfig } from './core/host-config.ts';
import { LIMITS } from './core/limits.ts';
import { isSha256, type Sha256 } from './core/names.ts';
import type { OfferPath } from './core/offer.ts';
import type { BundleTars } from './ports/bundles.ts';
import type { GitStore } from './ports/git.ts';
import type { ImageCopies, OfferedImages } from './ports/images.ts';
import type { Journal } from './ports/journal.ts';
import type { Offer, Offers } from './ports/offers.ts';
import type { OsDownloads } from './ports/os-download.ts';
import type { Ostree } from './ports/ostree.ts';
import type { Registry } from './ports/registry.ts';
import type { RunStore } from './ports/run-store.ts';
import type { Sealing } from './ports/sealing.ts';
import type { Signatures } from './ports/signatures.ts';
import type { Sticks } from './ports/sticks.ts';
import type { AgentUpdate } from './ports/update.ts';

const VERSION = packageJson.version;
/** Of the bundle that hosts run: no clock is right that is before it. */
const BUILD_TIME = statSync(new URL(import.meta.url)).mtimeMs;
/** Runs this program again: one file with its own Node, or Node and a file. */
const SELF: readonly [string, ...string[]] = isSea() ? [process.execPath] : [process.execPath, process.argv[1] ?? ''];
const interrupt = new AbortController();
const env = Object.fromEntries(Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: colorful(process.stdout),
  errColor: colorful(process.stderr),
  interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
};

/** https://no-color.org: set and not empty means none. */
function colorful(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** On the terminal: the question goes to standard error, for standard output is data. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question, { signal: interrupt.signal });
  } catch {
    // Interrupted, or the terminal is gone.
    return '';
  } finally {
    terminal.close();
  }
}

function sha256(data: string | Uint8Array): Sha256 {
  const hex = createHash('sha256').update(data).digest('hex');
  if (!isSha256(hex)) throw new Error('SHA-256 is not what it was');
  return hex;
}

/** Every command and its ports, loaded when it is called and not before: the agent at rest carries nothing of the others. */
function actions(options: GlobalOptions): Actions {
  const context: CliContext = {
    version: VERSION,
    output: options.output,
    configFile: options.config,
    cwd: process.cwd(),
    env,
    io,
    exec,
    clock: systemClock,
    signal: interrupt.signal,
  };
  return {
    async init(dir, o) {
      const { init } = await import('./cli/init.ts');
      const ports = { base: import.meta.url, uuid: randomUUID, program: SELF, open: await openObjects() };
      return init(context, { ...ports, signatures: await signatures() }, dir, o);
    },
    async hookInstall(dir) {
      const { hookInstall } = await import('./cli/hook.ts');
      return hookInstall(context, SELF, dir);
    },
    async hookMessage(file) {
      const { hookMessage } = await import('./cli/hook.ts');
      return hookMessage(context, await openObjects(), file);
    },
    async commit(args) {
      const { commit } = await import('./cli/commit.ts');
      const { folderTree } = await import('./adapters/folder-tree.ts');
      const ports = { program: SELF, runHere, open: await openObjects(), folderTree, sha256 };
      return commit(context, { ...ports, signatures: await signatures() }, args);
    },
    async refresh(dir, o) {
      const { refresh } = await import('./cli/refresh.ts');
      const ports = { open: await openObjects(), signatures: await signatures(), buildTime: BUILD_TIME };
      return refresh(context, ports, dir, o);
    },
    async lint(dir) {
      const { lint } = await import('./cli/lint.ts');
      const { folderTree } = await import('./adapters/folder-tree.ts');
      return lint(context, { folderTree, sha256, signatures: await signatures(), version: VERSION }, dir);
    },
    async pin(dir, o) {
      const { pin } = await import('./cli/pin.ts');
      const { folderTree } = await import('./adapters/folder-tree.ts');
      return pin(context, { folderTree, registry: await registry() }, dir, o);
    },
    async plan(o) {
      const { planCommand } = await import('./cli/plan-sides.ts');
      const { folderTree } = await import('./adapters/folder-tree.ts');
      const { gitTree } = await import('./adapters/git-tree.ts');
      return inScratch(async (folder) =>
        planCommand(context, { folderTree, gitTree, sha256, tars: await tars(folder), sizes }, o),
      );
    },
    async approve(commit, dir, o) {
      const { approve } = await import('./cli/approve.ts');
      const { cloneObjects } = await import('./adapters/clone-objects.ts');
      const { gitTree } = await import('./adapters/git-tree.ts');
      return inScratch(async (folder) => {
        const ports = { gitTree, cloneObjects, sha256, signatures: await signatures(), tars: await tars(folder), ask };
        return approve(context, { ...ports, buildTime: BUILD_TIME }, commit, dir, o);
      });
    },
    async verify(rev, dir, o) {
      const { verify } = await import('./cli/verify.ts');
      const { cloneObjects } = await import('./adapters/clone-objects.ts');
      const ports = { cloneObjects, signatures: await signatures(), buildTime: BUILD_TIME, openJournal: journal };
      const explicitConfig = options.config !== DEFAULT_CONFIG;
      return verify(context, ports, { rev, dir: resolve(dir), explicitConfig, ...o });
    },
    async trust(dir, o) {
      const { trust } = await import('./cli/trust.ts');
      const { folderTree } = await import('./adapters/folder-tree.ts');
      const { gitTree } = await import('./adapters/git-tree.ts');
      return inScratch(async (folder) => {
        const ports = { folderTree, gitTree, sha256, tars: await tars(folder), signatures: await signatures() };
        return trust(context, ports, { dir, ...o });
      });
    },
    async scriptsList(dir) {
      const { scriptsList } = await import('./cli/scripts.ts');
      return scriptsList(context, await scriptPorts(), dir);
    },
    async scriptsShow(name, dir) {
      const { scriptsShow } = await import('./cli/scripts.ts');
      return scriptsShow(context, await scriptPorts(), name, dir);
    },
    async run(script, o) {
      const { runScript } = await import('./cli/run.ts');
      return withDesk((ports) => runScript(context, ports, script, o));
    },
    async cancel(run, o) {
      const { cancelRun } = await import('./cli/run.ts');
      return withDesk((ports) => cancelRun(context, ports, run, o));
    },
    async runsList(o) {
      const { runsList } = await import('./cli/runs.ts');
      return withDesk((ports) => runsList(context, ports, o));
    },
    async runsShow(run, o) {
      const { runsShow } = await import('./cli/runs.ts');
      return withDesk((ports) => runsShow(context, ports, run, o));
    },
    async runsApprove(run, o) {
      const { approveRun } = await import('./cli/run-approve.ts');
      return withDesk((ports) => approveRun(context, ports, run, o));
    },
    async runsOutput(run, o) {
      if ('host' in o) {
        const { fetchOutput } = await import('./cli/run-fetch.ts');
        return withDesk((ports) => fetchOutput(context, ports, run, o));
      }
      const config = await workingHost(context, true);
      if (!config.ok) return config.answer;
      const { runsOutput } = await import('./cli/runs.ts');
      return runsOutput(await runStore(config.value), run, o);
    },
    async auditVerify(o) {
      const { auditLocal, auditVerify } = await import('./cli/runs.ts');
      if (!o.local) return withDesk((ports) => auditVerify(context, ports, o));
      const config = await workingHost(context, true);
      if (!config.ok) return config.answer;
      return auditLocal(context, await runStore(config.value), config.value.name, sha256);
    },
    async walletPubkey(o) {
      const { walletPubkey } = await import('./cli/wallet.ts');
      const { readWallet } = await import('./adapters/wallet.ts');
      return walletPubkey(context, { wallet: readWallet, signatures: await signatures() }, o);
    },
    async status(o) {
      const { statusCommand } = await import('./cli/status-sources.ts');
      const { folderTree } = await import('./adapters/folder-tree.ts');
      const { openInventory } = await import('./adapters/git-inventory.ts');
      return inScratch(async (folder) => {
        const { cloneObjects } = await import('./adapters/clone-objects.ts');
        const inventory = await openInventory({ ...gitOptions(folder), mode: 'auto' });
        const ports = {
          folderTree,
          sha256,
          tars: await tars(folder),
          signatures: await signatures(),
          cloneObjects,
          inventory,
          buildTime: BUILD_TIME,
        };
        return statusCommand(
          context,
          { ...ports, openHost },
          { ...o, explicitConfig: options.config !== DEFAULT_CONFIG },
        );
      });
    },
    async hostKeygen(o) {
      const { hostKeygen } = await import('./cli/host-keygen.ts');
      return hostKeygen(context, { hostname: hostname(), signatures: await signatures(), sealing: await sealing() }, o);
    },
    async hostAdd(name, dir, o) {
      const { hostAdd } = await import('./cli/host-add.ts');
      const { publicPart } = await import('./adapters/public-part.ts');
      const ports = { publicPart, signatures: await signatures(), open: await openObjects() };
      return hostAdd(context, ports, name, dir, o);
    },
    async seedCreate(name, dir, o) {
      const { seedCreate } = await import('./cli/seed-create.ts');
      return seedCreate(context, await openObjects(), name, dir, o);
    },
    async seedApply(dir, o) {
      const { seedApply } = await import('./cli/seed-apply.ts');
      const { readSeed } = await import('./adapters/seed-volume.ts');
      const { readHostKey } = await import('./adapters/host-key.ts');
      const { publicPart } = await import('./adapters/public-part.ts');
      const [signing, seals] = [await signatures(), await sealing()];
      const ports = {
        readSeed,
        publicPart,
        signatures: signing,
        readHostKey: (file: string) => readHostKey(file, signing, seals),
      };
      return seedApply(context, ports, dir, o);
    },
    async stickCreate(o) {
      const { stickCreate } = await import('./cli/stick-create.ts');
      return withStick((ports) => stickCreate(context, ports, o));
    },
    async stickReceipts(path, o) {
      const { stickReceipts } = await import('./cli/stick-receipts.ts');
      const { folderTree } = await import('./adapters/folder-tree.ts');
      const { cloneObjects } = await import('./adapters/clone-objects.ts');
      const { NO_TARS } = await import('./agent/lint.ts');
      const ports = { folderTree, cloneObjects, sha256, tars: NO_TARS, signatures: await signatures() };
      return stickReceipts(context, ports, path, o);
    },
    async reconcile() {
      const config = await workingHost(context);
      if (!config.ok) return config.answer;
      const { progressTo, reconcileAnswer } = await import('./cli/reconcile.ts');
      const { plainLog } = await import('./cli/log.ts');
      const { runPass } = await import('./agent/reconcile.ts');
      const deps = await agentDeps(config.value, plainLog(io, false), progressTo(context));
      try {
        return reconcileAnswer(context, await runPass(deps, { signal: interrupt.signal }));
      } finally {
        await deps.git.close();
      }
    },
    async agent() {
      const update = await agentUpdate();
      const config = await workingHost(context);
      if (!config.ok) {
        await update?.survived();
        return config.answer;
      }
      const { agent } = await import('./cli/agent.ts');
      const { SystemdNotify } = await import('./adapters/notify.ts');
      const built = await agentDeps(config.value, await agentLog(), hastenLongWork());
      const deps = update === null ? built : { ...built, update };
      const notify = new SystemdNotify({ env, pid: process.pid, exec });
      const serve = await serveNeighbours(config.value, deps.log);
      const { api } = config.value;
      if (api !== null) deps.log.warn({}, `api: in host.yaml does nothing yet: nothing listens on ${api}`);
      return agent(context, deps, notify, (wake) => process.on('SIGHUP', wake), serve);
    },
    async history(o) {
      const config = await workingHost(context, true);
      if (!config.ok) return config.answer;
      const { history } = await import('./cli/history.ts');
      return history(context, await journal(config.value), o.limit);
    },
    async suspend(bundle, o) {
      const { suspend } = await import('./cli/requests.ts');
      return withRequests((ports) => suspend(context, ports, bundle, o));
    },
    async resume(bundle) {
      const { resume } = await import('./cli/requests.ts');
      return withRequests((ports) => resume(ports, bundle));
    },
    async retry(bundle) {
      const { retry } = await import('./cli/requests.ts');
      return withRequests((ports) => retry(ports, bundle));
    },
    async apply(bundle, o) {
      const { apply } = await import('./cli/requests.ts');
      return withRequests((ports) => apply(ports, bundle, o));
    },
    async os() {
      const config = await workingHost(context, true);
      if (!config.ok) return config.answer;
      const { noOs, os } = await import('./cli/os.ts');
      const { ostree: managed } = config.value;
      if (managed === null) return noOs(config.value);
      const ports = { ostree: await ostree(config.value.state, managed), journal: await journal(config.value) };
      return os(context, ports);
    },
    async osBuild(o) {
      const { osBuild } = await import('./cli/os-build.ts');
      const { buildOs } = await import('../scripts/lib/os-build.mjs');
      const own = { executable: isSea() ? process.execPath : null, buildTime: Math.floor(BUILD_TIME / 1000) };
      const builder = { arch: process.arch, build: (wanted: OsBuildOptions) => buildOs({ ...wanted, ...own }) };
      return osBuild(context, builder, o);
    },
    async osDiff(from, to, o) {
      const { noHost, noOs, osDiff } = await import('./cli/os.ts');
      if (o.repo !== undefined) {
        const repo = resolve(o.repo);
        return inScratch(async (folder) =>
          osDiff(context, await ostree(folder, { sysroot: '/', repo }), { from, to, repo }),
        );
      }
      const config = await workingHost(context, true);
      if (!config.ok) return noHost(config.answer);
      const { ostree: managed } = config.value;
      if (managed === null) return noOs(config.value);
      return osDiff(context, await ostree(config.value.state, managed), { from, to, repo: null });
    },
    async reboot(o) {
      const { reboot } = await import('./cli/requests.ts');
      const { noOs } = await import('./cli/os.ts');
      const config = await workingHost(context);
      if (!config.ok) return config.answer;
      if (config.value.ostree === null) return noOs(config.value);
      return withRequests((ports) => reboot(ports, o));
    },
    async sideload(path, o) {
      const config = await workingHost(context);
      if (!config.ok) return config.answer;
      const { sideload } = await import('./cli/sideload.ts');
      return sideload(context, await sideloadPorts(context, config.value), path, o);
    },
    async trustReset(o) {
      const { trustReset } = await import('./cli/trust-reset.ts');
      return withRequests((ports) => trustReset(context, ports, o));
    },
    async hub(o) {
      const { hub } = await import('./cli/hub.ts');
      const { servedRepositories } = await import('./adapters/git-served.ts');
      const path = env.PATH ?? '/usr/bin:/bin';
      const ports = {
        signatures: await signatures(),
        buildTime: BUILD_TIME,
        served: (root: string, names: () => Promise<readonly string[]>) =>
          servedRepositories({ root, path, exec, names }),
      };
      return hub(context, ports, o);
    },
    async secretSet(name, key, o) {
      const { secretSet } = await import('./cli/secret.ts');
      return secretSet(context, await secretPorts(context), name, key, o);
    },
    async secretRotate(name, key, o) {
      const { secretRotate } = await import('./cli/secret.ts');
      return secretRotate(context, await secretPorts(context), name, key, o);
    },
    async secretEdit(name, o) {
      const { secretEdit } = await import('./cli/secret.ts');
      const { fromText, toText } = await import('./cli/secret-edit.ts');
      return secretEdit(context, { ...(await secretPorts(context)), fromText, toText }, name, o);
    },
    async secretReencrypt(names, o) {
      const { secretReencrypt } = await import('./cli/secret.ts');
      return secretReencrypt(context, await secretPorts(context), names, o);
    },
    async secretWho(name) {
      const { secretWho } = await import('./cli/secret-show.ts');
      return secretWho(context, await secretPorts(context), name);
    },
    async secretList() {
      const { secretList } = await import('./cli/secret-show.ts');
      return secretList(context, await secretPorts(context));
    },
    async secretRecipients(o) {
      const { secretRecipients } = await import('./cli/secret-recipients.ts');
      return secretRecipients(context, await secretPorts(context), o);
    },
    async secretRestore() {
      const config = await workingHost(context, true);
      if (!config.ok) return config.answer;
      const { secretRestore } = await import('./cli/secret-restore.ts');
      const { DiskLayouts } = await import('./adapters/layouts.ts');
      await withoutCoreDumps();
      const layouts = new DiskLayouts({ root: join(config.value.state, 'bundles'), secrets: config.value.secrets });
      return secretRestore(config.value, { layouts, secrets: await hostSecrets(config.value, await signatures()) });
    },
    async doctor() {
      const { doctor } = await import('./cli/doctor.ts');
      const { programVersion } = await import('./adapters/host-checks.ts');
      const machine = { buildTime: BUILD_TIME, version: (name: string) => programVersion(exec, name, env) };
      const config = await hostConfig(context);
      return inScratch((folder) => doctor(context, machine, config, (good) => openChecks(good, folder)));
    },
  };

  async function withDesk(work: (ports: DeskPorts) => Promise<Answer>): Promise<Answer> {
    const { cloneObjects } = await import('./adapters/clone-objects.ts');
    const { gitTree } = await import('./adapters/git-tree.ts');
    const { openInventory } = await import('./adapters/git-inventory.ts');
    const { readWallet } = await import('./adapters/wallet.ts');
    const { NO_TARS } = await import('./agent/lint.ts');
    return inScratch(async (folder) => {
      const inventory = await openInventory({ ...gitOptions(folder), mode: 'auto' });
      return work({
        gitTree,
        sha256,
        tars: NO_TARS,
        signatures: await signatures(),
        cloneObjects,
        buildTime: BUILD_TIME,
        inventory,
        wallet: readWallet,
        ask,
      });
    });
  }

  /** What was fetched for one stick is kept for the next: `XDG_CACHE_HOME`, or ~/.cache. */
  async function withStick(work: (ports: StickPorts) => Promise<Answer>): Promise<Answer> {
    const { gitTree } = await import('./adapters/git-tree.ts');
    const { cloneObjects } = await import('./adapters/clone-objects.ts');
    const { openInventory } = await import('./adapters/git-inventory.ts');
    const { freeBytes } = await import('./adapters/disk.ts');
    const { StickOstreeProgram } = await import('./adapters/stick-ostree.ts');
    const { folderLocks } = await import('./adapters/folder-lock.ts');
    const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kedge');
    const tarFolder = join(cache, 'tars');
    const ostreeOptions = { exec, env, version: VERSION, cache: join(cache, 'ostree') };
    const images = await imageCopies();
    return inScratch(async (folder) => {
      const inventory = await openInventory({ ...gitOptions(folder), mode: 'auto' });
      const git = { gitTree, cloneObjects, inventory, signatures: await signatures(), buildTime: BUILD_TIME, sha256 };
      const parts = { tars: await tars(tarFolder), tarFolder, images, ostree: new StickOstreeProgram(ostreeOptions) };
      return work({ ...git, ...parts, osDownloads, freeBytes, lockFolder: folderLocks(env) });
    }).finally(() => images.close());
  }

  async function withRequests(ask: (ports: ResetPorts) => Promise<Answer>): Promise<Answer> {
    const config = await workingHost(context);
    return config.ok ? ask({ journal: await journal(config.value), by: userName() }) : config.answer;
  }
}

async function scriptPorts() {
  const { folderTree } = await import('./adapters/folder-tree.ts');
  const { NO_TARS } = await import('./agent/lint.ts');
  return { folderTree, sha256, tars: NO_TARS };
}

async function hostConfig(context: CliContext): Promise<Step<HostConfig>> {
  const { loadHostConfig } = await import('./cli/host-file.ts');
  const config = await loadHostConfig(context);
  if (!config.ok || config.value.fleet.git !== 'native') return config;
  const { NativeGit } = await import('./adapters/git-native.ts');
  if ((await NativeGit.find(exec, env.PATH ?? '')) !== null) return config;
  const message = 'host.yaml asks for native git, and there is no git 2.26 or later here';
  const remedy = 'Install git (Debian: apt-get install git), or take `git: native` out of host.yaml.';
  return { ok: false, answer: problem('TOOL_MISSING', message, remedy, { file: config.value.file }) };
}

/** For commands that work with what the host remembers. Those that only look make no folder. */
async function workingHost(context: CliContext, looks = false): Promise<Step<HostConfig>> {
  const config = await hostConfig(context);
  if (!config.ok) return config;
  const { findStateFolder, makeStateFolder } = await import('./adapters/state-folder.ts');
  const folder = await (looks ? findStateFolder : makeStateFolder)(config.value.state);
  return folder.ok ? config : { ok: false, answer: failed(folder.failure) };
}

async function signatures(): Promise<Signatures> {
  const { OpenPgpSignatures } = await import('./adapters/openpgp.ts');
  return new OpenPgpSignatures();
}

async function sealing(): Promise<Sealing> {
  const { SystemdCreds } = await import('./adapters/systemd-creds.ts');
  return new SystemdCreds(exec, env);
}

/** Of a clone, by native git. */
async function openObjects(): Promise<OpenObjects> {
  const { CatFile } = await import('./adapters/git-cat-file.ts');
  return (dir, env) => new CatFile(['git', '-C', dir, 'cat-file', '--batch'], env);
}

async function tars(folder: string, offers?: Offers): Promise<BundleTars> {
  const { TarBundles } = await import('./adapters/bundle-tar.ts');
  const { Http } = await import('./adapters/http.ts');
  return new TarBundles(folder, new Http({ version: VERSION }), {}, offers);
}

/** What `kedge plan --sizes` asks. */
async function sizes() {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  return { os: await osDownloads(), images: await imageCopies(), platform: `linux/${arch}` };
}

async function osDownloads(): Promise<OsDownloads> {
  const { HttpOsDownloads } = await import('./adapters/os-download.ts');
  const { Http } = await import('./adapters/http.ts');
  return new HttpOsDownloads(new Http({ version: VERSION }));
}

/** Of images: from registries, OCI image layouts and the local engine into an OCI image layout. */
async function imageCopies(registries: HostConfig['registries'] = new Map()): Promise<ImageCopies> {
  const { DiskImageCopies } = await import('./adapters/image-copies.ts');
  const { RegistryLogins } = await import('./adapters/docker-auth.ts');
  const { Http } = await import('./adapters/http.ts');
  return new DiskImageCopies({
    http: new Http({ version: VERSION }),
    logins: new RegistryLogins(registries, env, exec),
    env,
  });
}

async function registry(): Promise<Registry> {
  const { HttpRegistry } = await import('./adapters/registry.ts');
  const { RegistryLogins } = await import('./adapters/docker-auth.ts');
  const { Http } = await import('./adapters/http.ts');
  return new HttpRegistry(new Http({ version: VERSION }), new RegistryLogins(new Map(), env, exec));
}

async function journal(config: HostConfig): Promise<Journal> {
  const { DiskJournal } = await import('./adapters/journal.ts');
  return new DiskJournal(config.state, VERSION);
}

function gitOptions(dir: string) {
  return { dir, version: VERSION, exec, program: SELF, warn: (message: string) => io.err(`warning: ${message}\n`) };
}

async function gitStore(config: HostConfig): Promise<GitStore> {
  const { openGitStore } = await import('./adapters/git-store.ts');
  return openGitStore({ ...gitOptions(join(config.state, 'fleet.git')), mode: config.fleet.git });
}

async function openHost(config: HostConfig) {
  return { git: await gitStore(config), journal: await journal(config) };
}

/** Everything that a pass works with. */
async function agentDeps(config: HostConfig, log: Log, onProgress?: (progress: Progress) => void): Promise<AgentDeps> {
  const [
    { DockerEngine },
    { DockerCompose },
    { DiskLayouts },
    { HttpProbe },
    { LinuxHardware },
    { openInventory },
    { readHostKey },
    { gpuLoad },
    { askIdleCommand },
    { OfferList },
  ] = await Promise.all([
    import('./adapters/docker-engine.ts'),
    import('./adapters/docker-compose.ts'),
    import('./adapters/layouts.ts'),
    import('./adapters/probe.ts'),
    import('./adapters/hardware.ts'),
    import('./adapters/git-inventory.ts'),
    import('./adapters/host-key.ts'),
    import('./adapters/nvidia-smi.ts'),
    import('./adapters/idle-command.ts'),
    import('./adapters/offers.ts'),
  ]);
  const warn = (message: string): void => log.warn({}, message);
  const signing = await signatures();
  const mode = config.fleet.git;
  const offers = new OfferList(await peers(config, log));
  const inventory = await openInventory({ ...gitOptions(join(config.state, 'inventory.git')), mode, warn });
  return {
    config,
    log,
    ...(onProgress === undefined ? {} : { onProgress }),
    engine: new DockerEngine({ env, registries: config.registries, exec }),
    images: await offeredImages(config, offers, log),
    compose: new DockerCompose({ env, exec }),
    layouts: new DiskLayouts({ root: join(config.state, 'bundles'), secrets: config.secrets }),
    secrets: await hostSecrets(config, signing),
    journal: await journal(config),
    probe: new HttpProbe(),
    askIdle: (command) => askIdleCommand(exec, command),
    scripts: await scriptRunner(config),
    gpuLoad: () => gpuLoad(exec, env.PATH ?? '/usr/bin:/bin'),
    ...(config.ostree === null ? {} : { os: await osPorts(config, config.ostree.sysroot, warn) }),
    clock: systemClock,
    sha256,
    git: await gitStore(config),
    offers,
    sticks: await sticks(config, offers),
    inventory,
    receipts: inventory,
    hardware: new LinuxHardware({ exec, path: env.PATH ?? '/usr/bin:/bin' }),
    signatures: signing,
    tars: await tars(join(config.state, 'tars'), offers),
    async hostKey() {
      const key = await readHostKey(hostKeyFile(config), signing, await sealing());
      if (!key.ok) return key;
      const { armored, fingerprint } = key.value;
      return { ok: true, value: { fingerprint, sign: (payload, at) => signing.sign(payload, armored, at) } };
    },
    random: Math.random,
    version: VERSION,
    buildTime: BUILD_TIME,
  };
}

/** Images that come without a registry. */
async function offeredImages(config: HostConfig, offers: OfferList, log: Log): Promise<OfferedImages> {
  const { OfferedImageLoads } = await import('./adapters/offered-images.ts');
  const { DockerLoad } = await import('./adapters/docker-load.ts');
  const { ImageProofs } = await import('./adapters/image-proofs.ts');
  const { ImageSpool } = await import('./adapters/image-spool.ts');
  const { state } = config;
  const watermark = LIMITS.diskFreeBytes;
  const store = await mirrorStore(config);
  const engine = new DockerLoad(env);
  const loadsFrom = (from: Offers) =>
    new OfferedImageLoads({
      offers: from,
      engine,
      proofs: new ImageProofs(join(state, 'images')),
      spool: new ImageSpool(join(state, 'images-spool'), watermark),
      watermark,
    });
  const { PatientImages } = await import('./adapters/patient-images.ts');
  const claim = store === null ? undefined : (path: OfferPath) => store.begin(path);
  const patient = (images: OfferedImages) =>
    config.peers.length === 0 ? images : new PatientImages(images, offers, claim);
  if (store === null) return patient(loadsFrom(offers));
  const { KeptParts } = await import('./adapters/kept-parts.ts');
  const { MirroredImages } = await import('./adapters/mirrored-images.ts');
  const own = new KeptParts(state, store);
  const loads = loadsFrom({ list: () => [own, ...offers.list()] });
  const copies = await imageCopies(config.registries);
  const onNote = (note: string): void => log.info({}, note);
  return patient(new MirroredImages({ loads, copies, engine, store, offers, onNote }));
}

/** What `kedge sideload` works with; its pass is that of `kedge reconcile --once`. */
async function sideloadPorts(context: CliContext, config: HostConfig): Promise<SideloadPorts> {
  const { putReceipt } = await import('./adapters/receipts.ts');
  const { isSideloadId } = await import('./core/sideload.ts');
  const id = randomBytes(8).toString('hex');
  if (!isSideloadId(id)) throw new Error('hex is not what it was');
  const { fleet, name: host } = config;
  return {
    journal: await journal(config),
    id,
    by: userName(),
    putReceipt: (file, path) => putReceipt({ file, path, fleet: fleet.id, host }),
    async pass() {
      const { progressTo } = await import('./cli/reconcile.ts');
      const { plainLog } = await import('./cli/log.ts');
      const { runPass } = await import('./agent/reconcile.ts');
      const deps = await agentDeps(config, plainLog(io, false), progressTo(context));
      try {
        return await runPass(deps, { signal: interrupt.signal });
      } finally {
        await deps.git.close();
      }
    },
  };
}

/** Mirrors of neighbours, in the order of host.yaml. */
async function peers(config: HostConfig, log: Log): Promise<readonly Offer[]> {
  if (config.peers.length === 0) return [];
  const { HttpOffer } = await import('./adapters/http-offer.ts');
  const { Http } = await import('./adapters/http.ts');
  const { peerAnswerMs: answerMs, peerSockets: sockets } = LIMITS;
  return config.peers.map((origin) => {
    const http = new Http({ version: VERSION, plain: true, answerMs, sockets });
    const onRest = ({ code, message, remedy }: Failure, ms: number, isLie: boolean): void => {
      const text = `peer ${origin} is left alone for ${Math.round(ms / 1000)} s: ${message}`;
      // That it is away is no news; that it lets this host not in is for people to mend.
      if (code === 'SOURCE_DENIED') log.warn({ peer: origin, code }, `${text} ${remedy}`);
      else if (isLie) log.warn({ peer: origin, code }, text);
      else log.info({ peer: origin, code }, text);
    };
    return new HttpOffer({ origin, http, clock: systemClock, random: Math.random, onRest });
  });
}

/** Null: this host keeps nothing for neighbours. One for all of the process: who serves is to know what is on its way. */
async function mirrorStore({ mirror, state }: HostConfig): Promise<MirrorStore | null> {
  if (mirror === null) return null;
  const { MirrorStore } = await import('./adapters/mirror-store.ts');
  kept ??= new MirrorStore(join(state, 'mirror'), mirror.keepBytes);
  return kept;
}

let kept: MirrorStore | null = null;

/** Null where host.yaml names no mirror: then nothing of it is loaded. */
async function serveNeighbours(config: HostConfig, log: Log): Promise<ServeNeighbours | null> {
  const { mirror, state, fleet } = config;
  const store = await mirrorStore(config);
  if (mirror === null || store === null) return null;
  const { keepMirror, startMirror } = await import('./hub/mirror.ts');
  const { NativeGit } = await import('./adapters/git-native.ts');
  const { KeptParts } = await import('./adapters/kept-parts.ts');
  const hasGit = fleet.git !== 'embedded' && (await NativeGit.find(exec, env.PATH ?? '/usr/bin:/bin')) !== null;
  const git = hasGit ? { root: state, branch: fleet.branch } : null;
  const parts = new KeptParts(state, store);
  const said = (line: string): void => log.debug({}, `mirror: ${line}`);
  await store.recover();
  const comingMs = (path: OfferPath): number | null => store.comingMs(path);
  const scripts = () => (followed === null ? null : { ...followed, root: join(state, 'scripts', followed.line) });
  const names = [config.name, ...mirror.names];
  return (signal) =>
    keepMirror(() => startMirror({ ...mirror, names, fleetId: fleet.id, git, scripts, parts, comingMs, log: said }), {
      clock: systemClock,
      onServing: (url) => log.info({ url }, `neighbours are served at ${url}`),
      onFailure: ({ code, message, remedy }) => log.error({ code, remedy }, message),
      signal,
    });
}

async function sticks(config: HostConfig, offers: OfferList): Promise<Sticks> {
  const { DiskSticks } = await import('./adapters/stick.ts');
  const { chooseEngine } = await import('./adapters/git-store.ts');
  return new DiskSticks({
    scratch: join(config.state, 'sideload'),
    store: join(config.state, 'fleet.git'),
    engine: () => chooseEngine({ mode: config.fleet.git, exec, program: SELF, path: env.PATH ?? '/usr/bin:/bin' }),
    offers,
  });
}

async function runStore(config: HostConfig): Promise<RunStore> {
  const { DiskRunStore } = await import('./adapters/run-store.ts');
  return new DiskRunStore(join(config.state, 'runs'));
}

async function scriptRunner(config: HostConfig): Promise<ScriptPorts> {
  const { openRunner } = await import('./adapters/runner.ts');
  const tag = sha256(resolve(config.state)).slice(0, 8);
  return {
    runner: await openRunner({ exec, path: env.PATH ?? '/usr/bin:/bin', tag }),
    store: await runStore(config),
    repository: (line) => scriptStore({ ...config, state: join(config.state, 'scripts', line) }),
    onFollowed(now) {
      followed = now;
    },
  };
}

/** What the agent has said last: a mirror serves it. */
let followed: FollowedScripts | null = null;

/** Of a scripts repository: as the host keeps the fleet, in a folder of its own. */
async function scriptStore(config: HostConfig): Promise<ScriptStore> {
  const { makeStateFolder } = await import('./adapters/state-folder.ts');
  // What is wrong with the folder is told by whoever writes to it.
  await makeStateFolder(config.state);
  return openHost(config);
}

/** What commands in a clone need that touch secrets. From here on the process holds them. */
async function secretPorts(context: CliContext) {
  const { folderTree } = await import('./adapters/folder-tree.ts');
  const { OpenPgpMessages } = await import('./adapters/openpgp-messages.ts');
  const { AgeLibrary } = await import('./adapters/age.ts');
  const { openSecret } = await import('./adapters/secret-opener.ts');
  const { editInMemory } = await import('./cli/secret-edit.ts');
  await withoutCoreDumps();
  return {
    folderTree,
    sha256,
    signatures: await signatures(),
    messages: new OpenPgpMessages(),
    age: new AgeLibrary(),
    open: openSecret,
    random: (bytes: number) => randomBytes(bytes),
    stdin: readStdin,
    edit: (name: string, text: string) => editInMemory(context, runHere, name, text),
  };
}

async function readStdin(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

/** What is decrypted lies in this process's heap. Without prlimit it is left to the service (LimitCORE=0) or the user. */
let coreDumps = true;

async function withoutCoreDumps(): Promise<void> {
  if (!coreDumps) return;
  coreDumps = false;
  await exec({
    argv: ['prlimit', '--core=0:0', '--pid', String(process.pid)],
    env: { PATH: env.PATH ?? '/usr/bin:/bin' },
    timeoutMs: 5_000,
  });
}

/** OpenPGP.js and age are loaded, and the key read, when something is to be decrypted and not before. */
async function hostSecrets(config: HostConfig, signing: Signatures): Promise<HostSecrets & { files: DiskSecretFiles }> {
  const { DiskSecretFiles } = await import('./adapters/secret-files.ts');
  const { instanceOf } = await import('./agent/observe.ts');
  const options = { kept: join(config.state, 'secrets'), memory: config.secrets, instance: instanceOf(config, sha256) };
  return {
    files: new DiskSecretFiles(options),
    async open(secret, fleet) {
      await withoutCoreDumps();
      const { readHostKey } = await import('./adapters/host-key.ts');
      const { keysOf } = await import('./adapters/host-secret-keys.ts');
      const { openSecret } = await import('./adapters/secret-opener.ts');
      const key = await readHostKey(hostKeyFile(config), signing, await sealing());
      return key.ok ? openSecret(secret, fleet, keysOf(key.value.armored)) : key;
    },
  };
}

/** Null: the launcher (packaging/launch) did not start this process. */
async function agentUpdate(): Promise<AgentUpdate | null> {
  const { KEDGE_AGENT_HOME: home = '', KEDGE_AGENT_PACKAGED: packaged = '', KEDGE_AGENT: runs } = env;
  const { AgentFiles, isName } = await import('./adapters/agent-update.ts');
  if (home === '' || packaged === '' || !isName(runs)) return null;
  const { Http } = await import('./adapters/http.ts');
  const http = new Http({ version: VERSION });
  const onTrial = env.KEDGE_AGENT_TRIAL === '1';
  return new AgentFiles({ home, packaged, runs, onTrial, arch: process.arch, http, exec, env });
}

async function osPorts(config: HostConfig, sysroot: string, warn: (message: string) => void): Promise<OsPorts> {
  const { SystemdBoot } = await import('./adapters/boot.ts');
  const os: OsPorts = {
    ostree: await ostree(config.state, { sysroot }, await mirrorStore(config)),
    boot: new SystemdBoot({ exec, path: env.PATH ?? '/usr/bin:/bin' }),
    // Rollouts in waves will be asked here.
    mayReboot: async () => ({ open: true }),
  };
  const file = env.KEDGE_FAULT_FILE ?? '';
  if (file === '') return os;
  warn(`KEDGE_FAULT_FILE is set: this agent fails where ${file} asks for it, and is for tests`);
  const { bootWithFaults, doFault, faultsFrom, ostreeWithFaults } = await import('./adapters/faults.ts');
  const at = faultsFrom(file, warn, doFault);
  return { ...os, ostree: ostreeWithFaults(os.ostree, at), boot: bootWithFaults(os.boot, at) };
}

async function ostree(
  state: string,
  where: { readonly sysroot: string; readonly repo?: string },
  mirror: MirrorStore | null = null,
): Promise<Ostree> {
  const { OstreeProgram } = await import('./adapters/ostree.ts');
  return new OstreeProgram({ exec, ...where, version: VERSION, scratch: join(state, 'ostree'), env, mirror });
}

/** What systemd loaded for this service (systemd.exec(5), LoadCredential=) comes before the file that host.yaml names. */
function hostKeyFile(config: HostConfig): string {
  const loaded = env.CREDENTIALS_DIRECTORY === undefined ? null : join(env.CREDENTIALS_DIRECTORY, 'host.key');
  return loaded !== null && existsSync(loaded) ? loaded : config.key;
}

/** `folder`: for a Git store where the host has none yet, for looking makes nothing on the host. */
async function openChecks(config: HostConfig, folder: string) {
  const { hostChecks } = await import('./adapters/host-checks.ts');
  const { DockerEngine } = await import('./adapters/docker-engine.ts');
  const { DockerCompose } = await import('./adapters/docker-compose.ts');
  return hostChecks({
    config,
    version: VERSION,
    engine: new DockerEngine({ env, registries: config.registries, exec }),
    compose: new DockerCompose({ env, exec }),
    journal: await journal(config),
    signatures: await signatures(),
    sealing: await sealing(),
    secrets: (await hostSecrets(config, await signatures())).files,
    ostree: config.ostree === null ? null : await ostree(config.state, config.ostree),
    git: () => gitStore(existsSync(join(config.state, 'fleet.git')) ? config : { ...config, state: folder }),
  });
}

/** JSON lines for a service manager, plain ones for a person who watches. */
async function agentLog(): Promise<Log> {
  const { plainLog } = await import('./cli/log.ts');
  if (process.stderr.isTTY === true) return plainLog(io, true);
  // CommonJS: of a late import the bundle gives `default` alone.
  const { default: pino } = await import('pino');
  const level = env.KEDGE_DEBUG === '1' ? 'debug' : 'info';
  const logger = pino({ base: null, level }, pino.destination({ dest: 2, sync: true }));
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}

/** More commits than this in a row are worth the optimizing compilers. */
const MANY_COMMITS = 20;

/** The bundle starts an agent without them (scripts/build.mjs): at rest they cost memory. A long history is judged twice as fast with them. */
function hastenLongWork(): (progress: Progress) => void {
  let judged = 0;
  return ({ phase }) => {
    judged = phase === 'verify' ? judged + 1 : 0;
    if (judged === MANY_COMMITS) for (const flag of ['--opt', '--maglev']) setFlagsFromString(flag);
  };
}

async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kedge-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function userName(): string {
  try {
    return env.SUDO_USER ?? userInfo().username;
  } catch {
    return 'unknown';
  }
}

async function main(): Promise<ExitStatus> {
  if (process.argv[2] === PARSE_COMMAND) {
    io.out(await parseAsChild(exec, env, process.stdin));
    return 0;
  }
  const { answer, output } = await runProgram(process.argv.slice(2), VERSION, actions, { out: io.out });
  return interrupt.signal.aborted && answer.kind === 'failed' ? 130 : present(answer, output, io);
}

/** A bug of ours: one line for the user, the stack for whoever asks for it. */
function bug(error: unknown): Answer {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error && env.KEDGE_DEBUG === '1' ? { cause: error.stack ?? '' } : {};
  const remedy =
    'This is a bug in Kedge. Run it again with KEDGE_DEBUG=1 and report the command line, what you see, and `kedge --version`.';
  return problem('BUG', message, remedy, stack);
}

/** Waits until everything said has left the process, then ends it whatever is still open. */
function leave(status: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(status)));
}

/** These end what they are about by themselves; the others have nothing to lose. */
const PATIENT = ['agent', 'commit', 'hub', 'reconcile', 'secret', 'sideload'];
const PATIENCE_MS = 2_000;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort(signal);
    if (!PATIENT.some((name) => process.argv.includes(name))) setTimeout(() => process.exit(130), PATIENCE_MS).unref();
  });
}
for (const stream of [process.stdout, process.stderr]) {
  // The reader has seen enough (`kedge status | head -1`).
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

main()
  .catch((error: unknown) => present(bug(error), process.argv.includes('json') ? 'json' : 'table', io))
  .then(leave);
