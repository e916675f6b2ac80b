/** `kedge os`: deployments of this host, and why they wait. `kedge os diff`: packages of two commits. `kedge reboot --now`. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../core/failure.ts';
import type { HostConfig } from '../core/host-config.ts';
import type { EtcChange } from '../core/os-drift.ts';
import { NO_OS_MEMORY, type OsMemory } from '../core/os-memory.ts';
import { bootedOf, isOwnDeployment, type OsDeployment, type OsStatus, rollbackOf } from '../core/os-observed.ts';
import { NO_OS_WATCH, notesOf, type OsNote, type OsWatch } from '../core/os-watch.ts';
import { DPKG_STATUS, diffPackages, type PackageChange, type Packages, parseDpkgStatus } from '../core/packages.ts';
import type { Journal } from '../ports/journal.ts';
import type { Ostree } from '../ports/ostree.ts';
import { type Answer, done, failed, type Refusal, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { type Cell, short, table } from './render.ts';

export interface OsPorts {
  readonly ostree: Ostree;
  readonly journal: Pick<Journal, 'load'>;
}

/** Of a host that manages no OS there is nothing to say. */
export function noOs(config: HostConfig): Answer {
  return usage(
    `${config.name} does not manage its OS`,
    `Put \`ostree: { sysroot: / }\` into ${config.file} on a host that booted from OSTree.`,
  );
}

export async function os(context: CliContext, { ostree, journal }: OsPorts): Promise<Answer> {
  const status = await ostree.status();
  if (!status.ok) return failed(status.failure);
  const state = await journal.load();
  if (!state.ok) return failed(state.failure);
  const memory = state.value?.os ?? NO_OS_MEMORY;
  const { said = null } = memory;
  const watch = state.value?.osWatch ?? NO_OS_WATCH;
  const deployments = status.value.deployments.map((d) => ({ ...d, is: placesOf(d, status.value, memory) }));
  const json = {
    booted: bootedOf(status.value)?.commit ?? null,
    staged: status.value.deployments.find((d) => d.staged)?.commit ?? null,
    rollback: rollbackOf(status.value)?.commit ?? null,
    desired: said?.desired ?? null,
    state: said?.state ?? null,
    waits: said?.waits ?? [],
    lastGood: memory.lastGood,
    failed: memory.failed,
    notes: notesOf(watch, status.value, (said?.desired ?? null) !== null),
    etc: watch.etc,
    deployments,
  };
  return done(json, renderOs(json, context.io.color));
}

type Shown = OsDeployment & { readonly is: readonly string[] };

function placesOf(d: OsDeployment, status: OsStatus, memory: OsMemory): readonly string[] {
  return [
    ...(d.staged ? ['staged'] : []),
    ...(d.booted ? ['booted'] : []),
    ...(rollbackOf(status) === d ? ['rollback'] : []),
    ...(d.booted && memory.attempt?.commit === d.commit ? ['not confirmed'] : []),
    ...(memory.failed.some((f) => f.commit === d.commit) ? ['failed'] : []),
    ...(d.pinned ? ['pinned'] : []),
    ...(d.unlocked === 'none' ? [] : [`unlocked (${d.unlocked})`]),
    ...(isOwnDeployment(d) ? [] : ['not of Kedge']),
  ];
}

/** A table in the order of the boot menu, and below it what waits and what failed. */
export function renderOs(
  shown: {
    readonly deployments: readonly Shown[];
    readonly desired: string | null;
    readonly state: string | null;
    readonly waits: readonly string[];
    readonly failed: OsMemory['failed'];
    readonly notes: readonly OsNote[];
    readonly etc: OsWatch['etc'];
  },
  color: boolean,
): string {
  const rows = shown.deployments.map((d): readonly (string | Cell)[] => {
    const is = d.is.join(', ');
    const shade = d.is.some((word) => /^(failed|unlocked|not)/.test(word)) ? 'yellow' : d.booted ? 'green' : null;
    return [short(d.commit), d.version ?? '-', shade === null ? is : { text: is, color: shade }, d.origin ?? '-'];
  });
  const lines = [
    shown.desired === null ? 'no channel pins an OS for this host' : `pinned: ${short(shown.desired)} (${shown.state})`,
    ...shown.waits.map((why) => `waits: ${why}`),
    ...shown.notes.map(({ type, message }) => `${type.toLowerCase()}: ${message}`),
    ...shown.failed.map((f) => `failed here: ${short(f.commit)} ${f.failure.code}: ${f.failure.message}`),
  ];
  const changes = shown.etc?.changes ?? [];
  const etc = changes.length === 0 ? '' : `\n${table(['/ETC', 'NAME'], changes.map(etcRow), color)}`;
  return `${table(['COMMIT', 'VERSION', 'IS', 'ORIGIN'], rows, color)}${lines.join('\n')}\n${etc}`;
}

const ETC_SHADE = { added: 'green', changed: 'yellow', removed: 'red' } as const;

function etcRow({ kind, path }: EtcChange): readonly (string | Cell)[] {
  return [{ text: kind, color: ETC_SHADE[kind] }, path];
}

/** `a` and `b`: commits, refs, or `booted`, `staged`, `rollback` of this host. */
export async function osDiff(
  context: CliContext,
  ostree: Ostree,
  { from: a, to: b, repo }: { readonly from: string; readonly to: string; readonly repo: string | null },
): Promise<Answer> {
  if (repo !== null && !(await isRepository(repo)))
    return usage(`there is no OSTree repository at ${repo}`, 'Name its folder, which holds `config` and `objects`.');
  const sides: Packages[] = [];
  for (const word of [a, b]) {
    const revision = await revisionOf(ostree, word, repo);
    if (!revision.ok) return revision.answer;
    const packages = await packagesOf(ostree, revision.value);
    if (!packages.ok) {
      const remedy =
        repo === null
          ? 'Name a commit of this host, as `kedge os` shows them; or booted, staged, rollback.'
          : `Name a commit or a ref of it: ostree --repo=${repo} refs`;
      return failed({ ...packages.failure, remedy });
    }
    if (packages.value === null) {
      return usage(`${word} has no list of packages`, `A tree of Debian keeps it as ${DPKG_STATUS[0]}.`);
    }
    sides.push(packages.value);
  }
  const [from = new Map(), to = new Map()] = sides;
  const changes = diffPackages(from, to);
  const of = (is: (change: PackageChange) => boolean) => changes.filter(is);
  const json = {
    added: of((c) => c.from === null),
    removed: of((c) => c.to === null),
    changed: of((c) => c.from !== null && c.to !== null),
  };
  const hints = changes.length === 0 ? ['The same packages in the same versions.'] : [];
  return done(json, changes.length === 0 ? '' : renderChanges(changes, context.io.color), { hints });
}

/** A machine that is no host may have a repository to look into. */
export function noHost({ exit, failures: [first, ...others] }: Refusal): Refusal {
  const remedy = `${first.remedy} On a build machine name an OSTree repository: --repo DIR.`;
  return { kind: 'failed', exit, failures: [{ ...first, remedy }, ...others] };
}

async function isRepository(repo: string): Promise<boolean> {
  const facts = await stat(join(repo, 'objects')).catch(() => null);
  return facts?.isDirectory() === true;
}

async function revisionOf(ostree: Ostree, word: string, repo: string | null): Promise<Step<string>> {
  if (word !== 'booted' && word !== 'staged' && word !== 'rollback') return { ok: true, value: word };
  const status = await ostree.status();
  if (!status.ok) {
    const remedy = `\`${word}\` stands for a deployment of this machine: where it has booted none, name a commit or a ref of ${repo}.`;
    return { ok: false, answer: failed(repo === null ? status.failure : { ...status.failure, remedy }) };
  }
  const { deployments } = status.value;
  const at = {
    booted: bootedOf(status.value),
    staged: deployments.find((d) => d.staged) ?? null,
    rollback: rollbackOf(status.value),
  };
  const deployment = at[word];
  if (deployment !== null) return { ok: true, value: deployment.commit };
  return { ok: false, answer: usage(`nothing is ${word} here`, '`kedge os` shows the deployments of this host.') };
}

async function packagesOf(ostree: Ostree, revision: string): Promise<Result<Packages | null>> {
  const text = await ostree.readFile(revision, DPKG_STATUS);
  if (!text.ok) return text;
  return ok(text.value === null ? null : parseDpkgStatus(text.value));
}

function renderChanges(changes: readonly PackageChange[], color: boolean): string {
  const rows = changes.map((c): readonly (string | Cell)[] => {
    if (c.from === null) return [{ text: 'added', color: 'green' }, c.name, c.to ?? '-'];
    if (c.to === null) return [{ text: 'removed', color: 'red' }, c.name, c.from];
    return [{ text: 'changed', color: 'yellow' }, c.name, `${c.from} -> ${c.to}`];
  });
  return table(['WHAT', 'PACKAGE', 'VERSION'], rows, color);
}
