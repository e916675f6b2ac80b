/** The command line's grammar: names, arguments and options of every command. What they do is passed in. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { nearest } from '../core/nearest.ts';
import type { SealKey } from '../ports/sealing.ts';
import type { Answer } from './answer.ts';
import { usage } from './answer.ts';
import type { HubCommand } from './hub.ts';
import type { OsBuildCommand } from './os-build.ts';
import type { RunOptions } from './run.ts';
import type { ReaderOptions, SetOptions } from './secret.ts';
import type { IdentityOption } from './secret-open.ts';
import type { SeedCreate } from './seed-create.ts';
import type { StickCreate } from './stick-create.ts';

export interface GlobalOptions {
  readonly output: 'table' | 'json';
  readonly config: string;
}

/** One function per command: `options` are exactly those of its command line. */
export interface Actions {
  init(dir: string, options: { name: string; signer: string; person?: string }): Promise<Answer>;
  lint(dir: string): Promise<Answer>;
  hookInstall(dir: string): Promise<Answer>;
  /** What the hooks of `hookInstall` call. */
  hookMessage(file: string): Promise<Answer>;
  /** `args`: everything behind the command's name, for git. */
  commit(args: readonly string[]): Promise<Answer>;
  refresh(dir: string, options: { push: boolean }): Promise<Answer>;
  pin(dir: string, options: { check: boolean }): Promise<Answer>;
  approve(commit: string, dir: string, options: { yes: boolean }): Promise<Answer>;
  plan(options: PlanOptions): Promise<Answer>;
  verify(rev: string, dir: string, options: { from?: string }): Promise<Answer>;
  trust(dir: string, options: { rev?: string }): Promise<Answer>;
  scriptsList(dir: string): Promise<Answer>;
  scriptsShow(name: string, dir: string): Promise<Answer>;
  run(script: string, options: RunOptions): Promise<Answer>;
  cancel(run: string, options: { wallet?: string | true; remote?: string }): Promise<Answer>;
  runsList(options: { inventory?: string }): Promise<Answer>;
  runsShow(run: string, options: { follow: boolean; inventory?: string }): Promise<Answer>;
  runsOutput(run: string, options: { times: boolean }): Promise<Answer>;
  auditVerify(options: { local: boolean; inventory?: string }): Promise<Answer>;
  walletPubkey(options: { wallet?: string }): Promise<Answer>;
  status(options: { watch: boolean; inventory?: string }): Promise<Answer>;
  hostKeygen(options: { out: string; name?: string; withKey?: SealKey }): Promise<Answer>;
  hostAdd(name: string, dir: string, options: { key: string }): Promise<Answer>;
  seedCreate(name: string, dir: string, options: SeedCreate): Promise<Answer>;
  seedApply(dir: string, options: { root: string }): Promise<Answer>;
  stickCreate(options: StickCreate): Promise<Answer>;
  stickReceipts(path: string, options: { inventory?: string }): Promise<Answer>;
  reconcile(): Promise<Answer>;
  agent(): Promise<Answer>;
  history(options: { limit: number }): Promise<Answer>;
  suspend(bundle: string | undefined, options: { for: string; reason: string }): Promise<Answer>;
  resume(bundle: string | undefined): Promise<Answer>;
  retry(bundle: string | undefined): Promise<Answer>;
  apply(bundle: string | undefined, options: { now: boolean }): Promise<Answer>;
  sideload(path: string, options: { receiptsOnly: boolean }): Promise<Answer>;
  trustReset(options: { to: string; tree?: string; reason: string }): Promise<Answer>;
  hub(options: HubCommand): Promise<Answer>;
  os(): Promise<Answer>;
  osBuild(options: OsBuildCommand): Promise<Answer>;
  osDiff(from: string, to: string, options: { repo?: string }): Promise<Answer>;
  reboot(options: { now: boolean }): Promise<Answer>;
  doctor(): Promise<Answer>;
  secretSet(name: string, key: string, options: SetOptions): Promise<Answer>;
  secretEdit(name: string, options: IdentityOption): Promise<Answer>;
  secretRotate(name: string, key: string, options: { bytes: number } & IdentityOption): Promise<Answer>;
  secretReencrypt(names: readonly string[], options: ReaderOptions): Promise<Answer>;
  secretWho(name: string): Promise<Answer>;
  secretList(): Promise<Answer>;
  secretRecipients(options: { for?: string }): Promise<Answer>;
  secretRestore(): Promise<Answer>;
}

interface PlanOptions {
  host?: string;
  from?: string;
  to?: string;
  exitCode: boolean;
  sizes: boolean;
}

/** Commands that the contract names and that are not there yet: asked for, they say so. */
const NOT_YET = ['rollout'];

export const DEFAULT_CONFIG = '/etc/kedge/host.yaml';

/** Parses and runs one command line (without the program's own name). */
export async function runProgram(
  argv: readonly string[],
  version: string,
  actions: (globals: GlobalOptions) => Actions,
  write: { out(text: string): void },
): Promise<{ readonly answer: Answer; readonly output: 'table' | 'json' }> {
  let answer: Answer | null = null;
  const [own, forGit] = splitForGit(argv);
  const program = grammar(
    version,
    (run) =>
      async (...args: unknown[]) => {
        answer = await run(actions(globals(program)), ...args);
      },
    forGit,
  );
  // Help that was asked for is data; errors are ours to print.
  forAll(program, (command) =>
    command
      .exitOverride()
      .configureOutput({ writeOut: write.out, writeErr: () => undefined, outputError: () => undefined }),
  );
  const output = (): 'table' | 'json' => (wantsJson(own) ? 'json' : 'table');
  try {
    await program.parseAsync([...own], { from: 'user' });
    return { answer: answer ?? usage('no command given', helpLine(program)), output: output() };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0)
      return { answer: { kind: 'done', exit: 0, json: undefined, text: '', hints: [] }, output: output() };
    return { answer: wrongUsage(program, error, own), output: output() };
  }
}

type AnyRun = (actions: Actions, ...args: unknown[]) => Promise<Answer>;
/** Commander gives the arguments, then the options: their types follow from the grammar beside each action. */
type To = (run: (actions: Actions, ...args: never[]) => Promise<Answer>) => (...args: unknown[]) => Promise<void>;

/** Global options whose value is the next word. */
const TAKES_WORD = /^(-o|--output|--config)$/;

/** Commander adds `(default: false)` and `(default: [])` to what is off or empty unless it is given: that says nothing. */
function optionDescription(option: Option): string {
  const value: unknown = option.defaultValue;
  const isPlain = value === undefined || typeof value === 'boolean' || (Array.isArray(value) && value.length === 0);
  return isPlain ? option.description : `${option.description} (default: ${JSON.stringify(value)})`;
}

/** What stands behind `commit` is git's, options of the same names as ours too; help that is asked for there is ours. */
function splitForGit(argv: readonly string[]): readonly [own: readonly string[], forGit: readonly string[]] {
  let at = 0;
  while (argv[at]?.startsWith('-') === true) at += TAKES_WORD.test(argv[at] ?? '') ? 2 : 1;
  if (argv[at] !== 'commit') return [argv, []];
  const rest = argv.slice(at + 1);
  const help = rest.length === 1 && /^(-h|--help)$/.test(rest[0] ?? '');
  return help ? [argv, []] : [argv.slice(0, at + 1), rest];
}

function grammar(
  version: string,
  bind: (run: AnyRun) => (...args: unknown[]) => Promise<void>,
  forGit: readonly string[],
): Command {
  const to: To = (run) => bind(run as AnyRun);
  const program = new Command('kedge')
    .description(
      'Signed Git state, pulled and run by every host itself. Data goes to stdout, everything else to stderr.',
    )
    .version(version, '-V, --version', 'print the version')
    .option('-o, --output <format>', 'table or json', format, 'table')
    .option('--config <file>', "the host's own configuration", DEFAULT_CONFIG)
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .configureHelp({ optionDescription })
    .showSuggestionAfterError(true);
  program.commandsGroup('At the desk, in a clone of the fleet repository:');
  repositoryCommands(program, to);
  commitCommands(program, to, forGit);
  secretCommands(program, to);
  program.commandsGroup('On a host:');
  hostCommands(program, to);
  program.commandsGroup('Anywhere:');
  hubCommand(program, to);
  return program;
}

/** Run in a clone of the fleet repository, by operators. */
function repositoryCommands(program: Command, to: To): void {
  program
    .command('init')
    .description('make a fleet repository from the template, its first commit signed')
    .argument('<dir>', 'folder to make (empty or not there)')
    .requiredOption('--name <name>', 'name of the fleet')
    .requiredOption(
      '--signer <key>',
      'fingerprint of your OpenPGP key (gpg --list-secret-keys); or your SSH key: its .pub file, or SHA256:… of one in the agent',
    )
    .option('--person <name>', 'name of the signer in trust/policy.yaml (default: from the e-mail address of the key)')
    .action(to((a, dir: string, o: { name: string; signer: string; person?: string }) => a.init(dir, o)));
  program
    .command('lint')
    .description('check every file, pin, reference, power and the policy; all faults at once')
    .argument('[dir]', 'fleet repository', '.')
    .action(to((a, dir: string) => a.lint(dir)));
  program
    .command('pin')
    .description('turn image tags in compose files into digests')
    .argument('[dir]', 'fleet repository', '.')
    .option('--check', 'change nothing; exit 1 where something is unpinned', false)
    .action(to((a, dir: string, o: { check: boolean }) => a.pin(dir, o)));
  program
    .command('plan')
    .description('what each host would do; offline, on any branch, before pushing (in the fleet repository)')
    .option('--host <name>', 'this host only')
    .option('--from <rev>', 'revision to compare with (default: the upstream branch, or HEAD)')
    .option('--to <rev>', 'revision to plan for (default: the files of the folder)')
    .option('--exit-code', 'exit 6 where there is something to do', false)
    .option('--sizes', 'ask registries and the remotes of an OS how much is downloaded', false)
    .action(to((a, o: PlanOptions) => a.plan(o)));
  program
    .command('approve')
    .description('show what a commit that waits for people would change, then sign your approval of it')
    .argument('<commit>', 'the commit that waits')
    .argument('[dir]', 'fleet repository', '.')
    .option('-y, --yes', 'do not ask; needed off a terminal', false)
    .action(to((a, commit: string, dir: string, o: { yes: boolean }) => a.approve(commit, dir, o)));
  program
    .command('verify')
    .description('why each commit is in force or not, as a host judges it: who signed, which rule, what is missing')
    .argument('[rev]', 'newest commit to judge', 'HEAD')
    .argument('[dir]', 'fleet repository', '.')
    .option('--from <rev>', 'first trusted commit (default: what the host of --config has, or the oldest commit here)')
    .action(to((a, rev: string, dir: string, o: { from?: string }) => a.verify(rev, dir, o)));
  const trust = program
    .command('trust')
    .description('who may change what, with which keys, and what each bundle may do to its hosts')
    .argument('[dir]', 'fleet repository', '.')
    .option('--rev <rev>', 'of this revision (default: the files of the folder)')
    .action(to((a, dir: string, o: { rev?: string }) => a.trust(dir, o)));
  trustReset(trust, to);
  scriptCommands(program, to);
  program
    .command('status')
    .description('the fleet from signed inventory, one line per host (in the fleet repository, or on a host)')
    .option('--watch', 'show it again and again', false)
    .option('--inventory <url>', 'inventory repository (default: the one that fleet.yaml or host.yaml names)')
    .action(to((a, o: { watch: boolean; inventory?: string }) => a.status(o)));
  const host = program.command('host').description("a host's key and its files");
  host
    .command('keygen')
    .description("make this host's private key (mode 0600) and print its public key")
    .requiredOption(
      '--out <file>',
      'where the private key goes; never overwritten; sealed to this machine where it ends in .cred',
    )
    .option('--name <name>', "the host's name (default: this machine's)")
    .option(
      '--with-key <key>',
      'seal it with: auto, host, tpm2, host+tpm2 (default: auto, the TPM where there is one)',
      sealKey,
    )
    .action(to((a, o: { out: string; name?: string; withKey?: SealKey }) => a.hostKeygen(o)));
  host
    .command('add')
    .description('write hosts/<name>.yaml and hosts/<name>.asc, and print the host.yaml for the host')
    .argument('<name>', 'name of the host')
    .argument('[dir]', 'fleet repository', '.')
    .requiredOption('--key <file>', "the host's public key, as `kedge host keygen` prints it")
    .action(to((a, name: string, dir: string, o: { key: string }) => a.hostAdd(name, dir, o)));
  seedCommands(program, to);
  stickCommands(program, to);
}

/** At the desk, and at the first boot of the disk image. */
function seedCommands(program: Command, to: To): void {
  const seed = program.command('seed').description('what enrols a machine with the disk image at its first boot');
  seed
    .command('create')
    .description('make the files, or the whole file system, of a stick or a NoCloud volume (in the fleet repository)')
    .argument('<name>', 'name of the host')
    .argument('[dir]', 'fleet repository', '.')
    .requiredOption('--out <path>', 'folder or file to make')
    .option('--nocloud', 'as user-data and meta-data, for a volume with the label CIDATA', false)
    .option('--image', 'a file system in a file, for dd or a virtual machine (needs mtools)', false)
    .option('--hostname <name>', "the machine's own name (default: that of the host)")
    .option('--token <file>', 'token for the sources and the inventory, where they are https')
    .option('--ca <file>', 'certificate of the CA that those are checked by')
    .option('--host-yaml <file>', 'a whole host.yaml instead of one made of the clone')
    .option('--file <name=path>', 'a file that the host.yaml names; again for others', collect)
    .action(to((a, name: string, dir: string, o: SeedCreate) => a.seedCreate(name, dir, o)));
  seed
    .command('apply')
    .description('enrol this machine from a seed; refused where it is enrolled already')
    .argument('<dir>', 'where the volume is mounted')
    .option('--root <dir>', 'of the system to enrol', '/')
    .action(to((a, dir: string, o: { root: string }) => a.seedApply(dir, o)));
}

/** For hosts that no network reaches. */
function stickCommands(program: Command, to: To): void {
  const stick = program
    .command('stick')
    .description('updates by hand, there and back, for hosts that no network reaches');
  stick
    .command('create')
    .description('everything that these hosts need for the newest commit, and no more: on a stick, or as one file')
    .option('--for <hosts>', 'hosts, with commas between; again for others', collect)
    .option(
      '-l, --label <label=value>',
      'all hosts with this label; again for further ones that they must have',
      collect,
      [],
    )
    .requiredOption('--out <path>', 'folder (where the stick is mounted), or a file: .tar, .tar.gz, .tar.zst')
    .option('--since <rev>', 'what the hosts have: auto (by their records), none, or a commit of all of them', 'auto')
    .option(
      '--platform <name>',
      'of images, for hosts that have not said theirs; again for others (default: linux/amd64)',
      collect,
    )
    .option('--images-from <dir>', 'an OCI image layout to take images from (default: their registries)')
    .option('--full', 'whole OS commits besides static deltas', false)
    .option('--inventory <url>', 'inventory repository (default: the one that fleet.yaml names)')
    .action(
      to((a, o: Omit<StickCreate, 'platform'> & { platform?: string[] }) =>
        a.stickCreate({ ...o, platform: o.platform ?? ['linux/amd64'] }),
      ),
    );
  stick
    .command('receipts')
    .description('what hosts wrote on a stick, into the inventory repository')
    .argument('<path>', 'where the stick is mounted')
    .option('--inventory <url>', 'inventory repository (default: the one that fleet.yaml names)')
    .action(to((a, path: string, o: { inventory?: string }) => a.stickReceipts(path, o)));
}

/** Operator scripts: what there is, and running it. */
function scriptCommands(program: Command, to: To): void {
  const scripts = program.command('scripts').description('the scripts that people may have hosts run');
  scripts
    .command('list')
    .description('every script of the catalogue: what it does, who may run it, where')
    .argument('[dir]', 'fleet repository', '.')
    .action(to((a, dir: string) => a.scriptsList(dir)));
  scripts
    .command('show')
    .description('one script: its arguments, its limits, its text')
    .argument('<script>', 'name in the catalogue')
    .argument('[dir]', 'fleet repository', '.')
    .action(to((a, name: string, dir: string) => a.scriptsShow(name, dir)));
  program
    .command('run')
    .description('have hosts run a script: shows what would run where, asks, signs, sends, follows')
    .argument('<script>', 'name in the catalogue')
    .option('--arg <name=value>', 'an argument; again for others', collect, [])
    .option('--host <names>', 'hosts, with commas between; again for others', collect, [])
    .option(
      '-l, --label <label=value>',
      'all hosts with this label; again for further ones that they must have',
      collect,
      [],
    )
    .option('--max-parallel <n>', 'so many hosts at a time (default: all)', positive)
    .option('--max-failures <n>', 'no further host begins after so many failures', positive, 1)
    .option('--for <duration>', 'how long hosts may begin it: 30m, 2h, 7d', '1h')
    .option('--after <duration>', 'not before so long from now')
    .option('--now', 'where the script waits for a time at which hosts may reboot: do not wait', false)
    .option('-y, --yes', 'do not ask; needed off a terminal', false)
    .option('--confirm <n>', 'the number of hosts, where the script asks to be confirmed', positive)
    .option('--no-follow', 'send it, and do not wait')
    .option('--wallet [file]', 'sign with the key made of a wallet (default: ~/.nosana/nosana_key.json)')
    .option('--remote <name>', 'where it is sent (default: the remote of the branch)')
    .option('--inventory <url>', 'inventory repository (default: the one that fleet.yaml names)')
    .action(to((a, script: string, o: RunOptions) => a.run(script, o)));
  program
    .command('cancel')
    .description('call a run off: hosts end it, or do not begin it')
    .argument('<run>', 'the run, or the beginning of its name')
    .option('--wallet [file]', 'sign with the key made of a wallet (default: ~/.nosana/nosana_key.json)')
    .option('--remote <name>', 'where it is sent (default: the remote of the branch)')
    .action(to((a, run: string, o: { wallet?: string | true; remote?: string }) => a.cancel(run, o)));
  const runs = program
    .command('runs')
    .description('what ran lately, from what hosts have signed')
    .option('--inventory <url>', 'inventory repository (default: the one that fleet.yaml names)')
    // Else the option of `runs show` would be taken for that of `runs`.
    .enablePositionalOptions()
    .action(to((a, o: { inventory?: string }) => a.runsList(o)));
  runs
    .command('show')
    .description('one run on each of its hosts, with the end of its output')
    .argument('<run>', 'the run, or the beginning of its name')
    .option('--follow', 'wait until it is at its end', false)
    .option('--inventory <url>', 'inventory repository (default: the one that fleet.yaml names)')
    .action(
      to((a, run: string, o: { follow: boolean; inventory?: string }) =>
        a.runsShow(run, { ...runs.opts<{ inventory?: string }>(), ...o }),
      ),
    );
  runs
    .command('output')
    .description('on a host: all of the output of a run')
    .argument('<run>', 'the run, or the beginning of its name')
    .option('--times', 'with when, and which stream', false)
    .action(to((a, run: string, o: { times: boolean }) => a.runsOutput(run, o)));
  program
    .command('audit')
    .description('the chain of what ran')
    .command('verify')
    .description('whether the chain of each host holds together, and is signed by its key')
    .option('--local', 'on a host: its own whole chain', false)
    .option('--inventory <url>', 'inventory repository (default: the one that fleet.yaml names)')
    .action(to((a, o: { local: boolean; inventory?: string }) => a.auditVerify(o)));
  program
    .command('wallet')
    .description('a key for requests, made from a Solana wallet file; on hosts none is ever opened')
    .command('pubkey')
    .description('print the public key, for trust/keys/<name>.pub')
    .option('--wallet <file>', 'the wallet file (default: ~/.nosana/nosana_key.json)')
    .action(to((a, o: { wallet?: string }) => a.walletPubkey(o)));
}

/** What makes commits in a clone of the fleet repository, or sees to it that git makes them right. */
function commitCommands(program: Command, to: To, forGit: readonly string[]): void {
  program
    .command('commit')
    .description('git commit -S, bound to its tree, fleet and branch; all arguments are those of git commit')
    .usage('[git commit arguments]')
    .action(to((a) => a.commit(forGit)));
  program
    .command('refresh')
    .description('sign an empty commit that says "still so", for a timer or CI')
    .argument('[dir]', 'fleet repository', '.')
    .option('--push', 'push it too; where that fails nothing stays', false)
    .action(to((a, dir: string, o: { push: boolean }) => a.refresh(dir, o)));
  const hook = program.command('hook').description('the Git hooks that bind each commit to its tree, fleet and branch');
  hook
    .command('install')
    .description('write them in this clone; after every git clone')
    .argument('[dir]', 'fleet repository', '.')
    .action(to((a, dir: string) => a.hookInstall(dir)));
  for (const name of ['prepare-commit-msg', 'commit-msg']) {
    hook
      .command(name)
      .description('what git calls')
      .argument('<file>', 'the commit message')
      .argument('[source...]', 'what else git says')
      .action(to((a, file: string) => a.hookMessage(file)));
  }
}

/** Run on a host, by systemd or by who looks after it. */
function hostCommands(program: Command, to: To): void {
  program
    .command('reconcile')
    .description('one pass on this host')
    .option('--once', 'required: the loop is `kedge agent`')
    .action(
      to(async (a, o: { once?: boolean }) =>
        o.once === true
          ? a.reconcile()
          : usage(
              'reconcile needs --once',
              'One pass: kedge reconcile --once. The loop, as the systemd unit runs it: kedge agent.',
            ),
      ),
    );
  program
    .command('agent')
    .description('the loop, as the systemd unit runs it')
    .action(to((a) => a.agent()));
  program
    .command('history')
    .description('what this host accepted, applied, refused and rolled back, and why')
    .option('--limit <n>', 'the newest so many', positive, 50)
    .action(to((a, o: { limit: number }) => a.history(o)));
  program
    .command('suspend')
    .description('change nothing on this host (or of one bundle) for a while; reported')
    .argument('[bundle]', 'one bundle only')
    .requiredOption('--for <duration>', 'how long: 30m, 2h, 1d')
    .requiredOption('--reason <text>', 'why, for the report')
    .action(to((a, bundle: string | undefined, o: { for: string; reason: string }) => a.suspend(bundle, o)));
  program
    .command('resume')
    .description('end a suspension before its time')
    .argument('[bundle]', 'of one bundle only')
    .action(to((a, bundle: string | undefined) => a.resume(bundle)));
  program
    .command('retry')
    .description('try what failed on this host once more')
    .argument('[bundle]', 'one bundle only')
    .action(to((a, bundle: string | undefined) => a.retry(bundle)));
  program
    .command('sideload')
    .description('take in a stick that `kedge stick create` made, and give it the receipt of this host')
    .argument('<path>', 'where the stick is mounted, a copy of its folder, or a file that stands for one')
    .option('--receipts-only', 'take nothing in: write a receipt to this folder', false)
    .action(to((a, path: string, o: { receiptsOnly: boolean }) => a.sideload(path, o)));
  program
    .command('apply')
    .description('swap bundles that wait for their window, or for an idle host, with the next pass; recorded')
    .argument('[bundle]', 'one bundle only')
    .option('--now', 'required', false)
    .action(to((a, bundle: string | undefined, o: { now: boolean }) => a.apply(bundle, o)));
  osCommands(program, to);
  program
    .command('doctor')
    .description('clock, configuration, keys, sources, Docker, Compose, disk: each with its fix')
    .action(to((a) => a.doctor()));
}

/** Anywhere: at a server of one's own. */
function hubCommand(program: Command, to: To): void {
  program
    .command('hub')
    .description('serve fleet and inventory repositories over smart HTTP(S); refuses pushes that a host would refuse')
    .requiredOption('--root <dir>', 'folder of bare repositories; made where it is missing')
    .option('--listen <address>', 'such as [::1]:8418; beyond loopback it needs TLS', '127.0.0.1:8418')
    .option('--tls-cert <file>', 'certificate chain (PEM)')
    .option('--tls-key <file>', 'its private key (PEM)')
    .option('--anchor <[name=]commit>', 'first commit to trust in fleet.git (or name.git); again for others', collect)
    .option('--accept-any', 'DANGER: judge nothing and take every push, as a plain Git server does')
    .action(to((a, o: HubCommand) => a.hub(o)));
}

/** Run on a host, as root. */
function trustReset(trust: Command, to: To): void {
  trust
    .command('reset')
    .description(
      'as root on a host: begin anew with a commit, whatever was accepted before; told in history and inventory',
    )
    .requiredOption('--to <commit>', 'full id of a signed commit on the branch')
    .option('--tree <sha256>', 'what its tree must be by SHA-256, as `kedge host add` prints it')
    .requiredOption('--reason <text>', 'why, for the report')
    .action(to((a, o: { to: string; tree?: string; reason: string }) => a.trustReset(o)));
}

/** In a clone of the fleet repository; `restore` on a host. */
function secretCommands(program: Command, to: To): void {
  const secret = program
    .command('secret')
    .description('secrets of the fleet: encrypted in Git, decrypted in memory of the hosts they are for');
  const identity = (command: Command): Command =>
    command.option('--identity <file>', 'private keys of age (default: $AGE_IDENTITY_FILE)');
  const readers = (command: Command): Command =>
    identity(command)
      .option('--for <hosts>', 'hosts that can read it, groups as group:NAME; comma-separated')
      .option('--bundles <names>', 'bundles that may use it')
      .option(
        '--editors <people>',
        'people who can read and change it (default: who may sign it and has a key to encrypt to)',
      )
      .addOption(
        new Option('--with <kind>', 'what encrypts it (default: what did, and openpgp)').choices(['openpgp', 'age']),
      );
  readers(
    secret
      .command('set')
      .description('give one value of a secret, from standard input or a file; makes the secret where there is none')
      .argument('<name>', 'the file secrets/<name>.yaml')
      .argument('[key]', 'which value', 'value')
      .option('--file <file>', 'file with the value, byte for byte'),
  ).action(to((a, name: string, key: string, o: SetOptions) => a.secretSet(name, key, o)));
  identity(
    secret
      .command('edit')
      .description('change the values in $VISUAL or $EDITOR, on a tmpfs')
      .argument('<name>', 'the secret'),
  ).action(to((a, name: string, o: IdentityOption) => a.secretEdit(name, o)));
  identity(
    secret
      .command('rotate')
      .description('put a new random value in the place of one')
      .argument('<name>', 'the secret')
      .argument('[key]', 'which value', 'value')
      .option('--bytes <n>', 'of randomness; written in base64url', randomBytes, 32),
  ).action(to((a, name: string, key: string, o: { bytes: number } & IdentityOption) => a.secretRotate(name, key, o)));
  readers(
    secret
      .command('reencrypt')
      .description('encrypt to the readers as they are now; nothing is redeployed')
      .argument('[names...]', 'which secrets (default: all)'),
  ).action(to((a, names: string[], o: ReaderOptions) => a.secretReencrypt(names, o)));
  secret
    .command('who')
    .description('who can read a secret, who should and who needs to')
    .argument('<name>', 'the secret')
    .action(to((a, name: string) => a.secretWho(name)));
  secret
    .command('list')
    .description('all secrets, and who they are for')
    .action(to((a) => a.secretList()));
  secret
    .command('recipients')
    .description('what hosts are as recipients of age and OpenPGP: for `age -R`, and for .sops.yaml')
    .option('--for <hosts>', 'hosts, groups as group:NAME; comma-separated (default: all)')
    .action(to((a, o: { for?: string }) => a.secretRecipients(o)));
  secret
    .command('restore')
    .description('on a host: decrypt what its bundles need into memory again, without a network')
    .action(to((a) => a.secretRestore()));
}

function sealKey(value: string): SealKey {
  if (value === 'auto' || value === 'host' || value === 'tpm2' || value === 'host+tpm2') return value;
  throw new InvalidArgumentError('It is one of: auto, host, tpm2, host+tpm2.');
}

function randomBytes(value: string): number {
  const bytes = positive(value);
  if (bytes >= 16 && bytes <= 1024) return bytes;
  throw new InvalidArgumentError('It is a whole number from 16 to 1024.');
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function osCommands(program: Command, to: To): void {
  const os = program.command('os').description('deployments of this host, and what they wait for');
  os.action(to((a) => a.os()));
  os.command('diff')
    .description('packages added, removed and changed between two OS commits')
    .argument('<from>', 'a commit or ref; `booted`, `staged` or `rollback` on a host')
    .argument('<to>', 'the same')
    .option('--repo <dir>', 'an OSTree repository (default: the one of this host)')
    .action(to((a, from: string, into: string, o: { repo?: string }) => a.osDiff(from, into, o)));
  os.command('build')
    .description(
      'an OS commit of Debian, Kedge and what you add; prints the pin for os/<channel>.yaml (root, on Debian)',
    )
    .option('--sign <key>', 'a key of your gpg, which signs the commit')
    .option('--gpg-home <dir>', "of that key (default: gpg's own)")
    .option('--unsigned', 'signed by nobody, for trying out', false)
    .option('--debian <release>', '12 or 13', '12')
    .option('--arch <name>', "amd64 or arm64 (default: this machine's)")
    .option('--layer <file>', 'packages of other repositories, such as a GPU driver: see docs/os.md')
    .option('--include <package>', 'one more of Debian; again for others', collect)
    .option('--kernel <package>', "another kernel than Debian's usual one")
    .option('--repo <dir>', 'OSTree repository to commit to; made where it is missing')
    .option('--ref <name>', 'branch to commit to (default: kedge/<release>/<arch>)')
    .option('--os-version <text>', 'what people call it (default: its time)')
    .option('--timestamp <seconds>', 'of everything in it (default: of the checkout)')
    .option('--from <commit>', 'static delta from this one (default: the last of the ref); again for others', collect)
    .option('--no-delta', 'no static delta')
    .option('--mirror <url>', 'of Debian: dates of snapshot.debian.org give the same packages again')
    .option('--security <url>', 'the same of its security updates')
    .option('--deb <file>', "Kedge's own package (default: made)")
    .option('--reuse', 'the kept Debian tree, even where Debian has published since', false)
    .option('--url <url>', 'where hosts find the repository, for the pin; again for others', collect)
    .option('--signed-by <path>', 'certificate in the fleet repository, for the pin (trust/os/release.asc)', collect)
    .action(to((a, o: OsBuildCommand) => a.osBuild(o)));
  program
    .command('reboot')
    .description('reboot this host with the next pass, without waiting for window, load or rollout; recorded')
    .option('--now', 'required', false)
    .action(to((a, o: { now: boolean }) => a.reboot(o)));
}

function format(value: string): 'table' | 'json' {
  if (value === 'table' || value === 'json') return value;
  throw new InvalidArgumentError('It is one of: table, json.');
}

function positive(value: string): number {
  if (/^[1-9][0-9]{0,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a whole number from 1.');
}

function globals(program: Command): GlobalOptions {
  return program.opts<GlobalOptions>();
}

function forAll(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const child of command.commands) forAll(child, change);
}

/** Also where the command line could not be parsed to its end. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, i) =>
      word === '-ojson' || word === '--output=json' || (word === 'json' && /^(-o|--output)$/.test(argv[i - 1] ?? '')),
  );
}

function helpLine(program: Command): string {
  return `Commands: ${program.commands.map((c) => c.name()).join(', ')}. Help: kedge help [command].`;
}

function wrongUsage(program: Command, error: CommanderError, argv: readonly string[]): Answer {
  const [name, next] = argv.filter((word, i) => !word.startsWith('-') && !TAKES_WORD.test(argv[i - 1] ?? ''));
  const command = program.commands.find((c) => c.name() === name);
  if (error.code === 'commander.unknownCommand' && command === undefined) {
    const asked = error.message.match(/'(.*)'/)?.[1] ?? '';
    if (NOT_YET.includes(asked)) {
      return usage(`\`kedge ${asked}\` is not there yet`, `It comes in a later version. ${helpLine(program)}`);
    }
  }
  if (error.code === 'commander.help')
    return usage(
      name === undefined ? 'no command given' : `\`kedge ${name ?? ''}\` needs a command`,
      help(program, command, next),
    );
  const message = error.message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)/s, '; did you mean $1?');
  return usage(unknownChild(error, command, next) ?? message, help(program, command, next));
}

/** Of a command that is one by itself and has others below it, commander counts a slip among the latter as an argument. */
function unknownChild(error: CommanderError, command: Command | undefined, next: string | undefined): string | null {
  if (error.code !== 'commander.excessArguments' || command === undefined || next === undefined) return null;
  const names = command.commands.map((c) => c.name());
  if (names.length === 0 || names.includes(next)) return null;
  const meant = nearest(next, names);
  return `\`kedge ${command.name()}\` has no command '${next}'${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

function help(program: Command, command: Command | undefined, next: string | undefined): string {
  if (command === undefined) return helpLine(program);
  const child = command.commands.find((c) => c.name() === next) ?? command;
  const path = child === command ? command.name() : `${command.name()} ${child.name()}`;
  const inner = child.commands.map((c) => c.name()).join('|');
  return `Usage: kedge ${path} ${inner === '' ? child.usage() : `${inner} …`}\nHelp: kedge ${path} --help`;
}
