/** What a stick is to hold, for whom and on top of what: found out, judged, weighed, before anything of it is written. */
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FleetReader, type ReaderDeps } from '../agent/fleet-reader.ts';
import { failure } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import { parsePlatform } from '../core/image-manifest.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import { FLEET_BUNDLE, SCRIPTS_BUNDLE } from '../core/stick-index.ts';
import type { LockFolder } from '../ports/folder-lock.ts';
import type { ImageCopies, ImageCopy } from '../ports/images.ts';
import type { OsDownloads } from '../ports/os-download.ts';
import type { StickOstree } from '../ports/stick-ostree.ts';
import { failed, type Refusal, type Step, usage } from './answer.ts';
import { commitOf, type JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import type { OpenRevision } from './plan-sides.ts';
import { short, size } from './render.ts';
import { findScripts } from './script-clone.ts';
import type { StickPlace } from './stick-folder.ts';
import { type BundleWish, commonBase, requireWhole, weighBundle } from './stick-git.ts';
import { type HostChoice, knownHere, lineOf, type StickHost, withSince } from './stick-hosts.ts';
import { isAccepted } from './stick-judge.ts';
import { type KnownPorts, knownHostsOf, requestsHead, unpushedNotes } from './stick-known.ts';
import { needsOf, type StickNeeds } from './stick-needs.ts';
import { gitWeight, imageWeight, systemWeight, tarWeight, totalOf, type Weight, weightsText } from './stick-weights.ts';
import { toolEnv } from './tools.ts';

export interface StickPorts extends Omit<ReaderDeps, 'tarOptions' | 'memo'>, JudgePorts, KnownPorts {
  readonly gitTree: OpenRevision;
  /** Where `tars` keeps each of them as it came, as `<sha256>.tar`. */
  readonly tarFolder: string;
  readonly images: ImageCopies;
  readonly ostree: StickOstree;
  readonly osDownloads: () => Promise<OsDownloads>;
  readonly freeBytes: (path: string) => Promise<number>;
  readonly lockFolder: LockFolder;
}

export interface StickCreate extends HostChoice {
  readonly out: string;
  /** `auto`, `none`, or a revision. */
  readonly since: string;
  readonly platform: readonly string[];
  /** OCI image layout that images are taken from. */
  readonly imagesFrom?: string;
  readonly full: boolean;
  readonly inventory?: string;
}

/** Left free, for what hosts write there. */
const SPARE_BYTES = 16 * 1024 * 1024;

/** The newest commit of the branch. */
export interface Head {
  readonly root: string;
  readonly commit: CommitId;
  readonly settings: FleetSettings;
  readonly reader: FleetReader;
  close(): Promise<void>;
}

/** The branch of the fleet, whatever is checked out and whatever lies uncommitted in the folder. */
export async function openHead(context: CliContext, ports: StickPorts, root: string): Promise<Step<Head>> {
  const here = await openAt(context, ports, root, 'HEAD');
  if (!here.ok) return here;
  await here.value.close();
  const { branch } = here.value.settings;
  const commit = await commitOf(context, root, `refs/heads/${branch}`);
  if (!commit.ok) return commit;
  if (commit.value === null || !isCommitId(commit.value))
    return { ok: false, answer: usage(`this clone has no branch ${branch}`, `git fetch, and git switch ${branch}`) };
  const head = await openAt(context, ports, root, commit.value);
  return head.ok ? { ok: true, value: { ...head.value, commit: commit.value } } : head;
}

async function openAt(
  context: CliContext,
  ports: StickPorts,
  root: string,
  rev: string,
): Promise<Step<Omit<Head, 'commit'>>> {
  const tree = await ports.gitTree({ dir: root, rev, exec: context.exec, env: toolEnv(context) });
  if (!tree.ok) return { ok: false, answer: failed(tree.failure, 1) };
  const close = () => tree.value.close();
  const reader = await FleetReader.open(tree.value, ports);
  const fleet = reader.ok ? await reader.value.fleet() : reader;
  if (reader.ok && fleet.ok)
    return { ok: true, value: { root, settings: fleet.value.settings, reader: reader.value, close } };
  await close();
  if (!reader.ok) return { ok: false, answer: failed(reader.failure, 1) };
  if (!fleet.ok) return { ok: false, answer: failed(fleet.failure, 1) };
  throw new Error('neither a fleet nor a fault');
}

/** What is going to be made, weighed and found to fit. */
export interface StickPlan {
  readonly place: StickPlace;
  readonly hosts: readonly StickHost[];
  readonly needs: StickNeeds;
  readonly bundle: BundleWish;
  /** Of the repository that the fleet has its scripts in; null: it has none, or that does not answer. */
  readonly scripts: BundleWish | null;
  readonly images: readonly ImageCopy[];
  readonly weights: readonly Weight[];
  readonly notes: readonly string[];
}

export async function planStick(
  context: CliContext,
  ports: StickPorts,
  head: Head,
  place: StickPlace,
  options: StickCreate,
): Promise<Step<StickPlan>> {
  const { root, commit, settings, reader } = head;
  const wrong = await wrongImages(context, options);
  if (wrong !== null) return { ok: false, answer: wrong };
  const known = await knownHostsOf(context, ports, head, options);
  if (!known.ok) return known;
  const line = await lineOf(context, { root, commit, branch: settings.branch });
  if (!line.ok) return line;
  const hosts = await withSince(context, line.value, known.value.hosts, options.since);
  if (!hosts.ok) return hosts;
  const here = await knownHere(context, line.value, hosts.value);
  if (!here.ok) return here;
  const base = await commonBase(
    context,
    root,
    here.value.hosts.map(({ since }) => since),
    isCommitId,
  );
  if (!base.ok) return base;
  const whole = await requireWhole(context, root, base.value);
  if (!whole.ok) return whole;
  const judged = await isAccepted(context, ports, head, base.value);
  if (!judged.ok) return judged;
  const needs = await needsOf(reader, ports.signatures, here.value.hosts, {
    platforms: options.platform,
    full: options.full,
  });
  if (!needs.ok) return { ok: false, answer: failed(needs.failure, 1) };
  const requests = await requestsHead(context, root, settings.branch);
  if (!requests.ok) return requests;
  const refs = new Map([[`refs/heads/${settings.branch}`, commit]]);
  if (requests.value.head !== null) refs.set('refs/heads/runs', requests.value.head);
  const bundle = { root, refs, base: base.value };
  const images = [...needs.value.images].map(([reference, platforms]) =>
    imageOf(context, reference, platforms, options),
  );
  const scripts = await scriptsOf(context, ports, head);
  if (!scripts.ok) return scripts;
  const unpushed = await unpushedNotes(context, root, settings.branch);
  if (!unpushed.ok) return unpushed;
  const notes = [
    ...known.value.notes,
    ...here.value.notes,
    ...requests.value.notes,
    ...unpushed.value,
    ...scripts.value.notes,
  ];
  const weights = await weigh(context, ports, {
    place,
    needs: needs.value,
    bundle,
    scripts: scripts.value.wish,
    images,
  });
  if (!weights.ok) return weights;
  const plan = {
    place,
    hosts: here.value.hosts,
    needs: needs.value,
    bundle,
    scripts: scripts.value.wish,
    images,
    weights: weights.value,
    notes,
  };
  return fits(context, ports, plan);
}

/** All of its line: what hosts have of it is in no record. */
async function scriptsOf(
  context: CliContext,
  ports: StickPorts,
  { root, settings: { scripts: pin } }: Head,
): Promise<Step<{ readonly wish: BundleWish | null; readonly notes: readonly string[] }>> {
  if (pin === null) return { ok: true, value: { wish: null, notes: [] } };
  const found = await findScripts(context, ports, root, pin);
  if (!found.ok) return found;
  if (found.value === null) {
    const note = `the scripts of the fleet do not go along: ${pin.source.name} does not answer. Hosts run them as they took them last`;
    return { ok: true, value: { wish: null, notes: [note] } };
  }
  const { commit, stopped } = found.value;
  const wish = { root, refs: new Map([[`refs/heads/${pin.branch}`, commit]]), base: null };
  const notes = stopped === null ? [] : [`the scripts go along as of ${short(commit)}, for ${stopped.message}`];
  return { ok: true, value: { wish, notes } };
}

/** Before anything is asked far away. Null: nothing is wrong with them. */
async function wrongImages({ cwd }: CliContext, { platform, imagesFrom }: StickCreate): Promise<Refusal | null> {
  const odd = platform.find((text) => parsePlatform(text) === undefined);
  if (odd !== undefined) return usage(`"${odd}" is no platform (--platform)`, 'As in linux/amd64, or linux/arm/v7.');
  if (imagesFrom === undefined) return null;
  const isLayout = await access(join(resolve(cwd, imagesFrom), 'oci-layout')).then(
    () => true,
    () => false,
  );
  if (isLayout) return null;
  const remedy = 'The folder that holds the files oci-layout and index.json, as `skopeo copy … oci:FOLDER` makes it.';
  return usage(`there is no OCI image layout at ${imagesFrom} (--images-from)`, remedy);
}

function imageOf(
  context: CliContext,
  reference: string,
  platforms: readonly string[],
  { imagesFrom }: StickCreate,
): ImageCopy {
  const { signal } = context;
  if (imagesFrom !== undefined)
    return { reference, platforms, from: { kind: 'layout', folder: resolve(context.cwd, imagesFrom) }, signal };
  // A local id has no registry.
  const from = { kind: reference.startsWith('sha256:') ? 'engine' : 'registry' } as const;
  return { reference, platforms, from, signal };
}

async function weigh(
  context: CliContext,
  ports: StickPorts,
  { place, needs, bundle, scripts, images }: Pick<StickPlan, 'place' | 'needs' | 'bundle' | 'scripts' | 'images'>,
): Promise<Step<readonly Weight[]>> {
  const weights: Weight[] = [];
  for (const [name, wish] of [
    [FLEET_BUNDLE, bundle],
    [SCRIPTS_BUNDLE, scripts],
  ] as const) {
    const git = wish === null ? null : await weighBundle(context, wish);
    if (git?.ok === false) return git;
    if (git !== null) weights.push(gitWeight(name, git.value));
  }
  for (const tar of needs.tars) weights.push(await tarWeight(place.folder, tar, join(ports.tarFolder, `${tar}.tar`)));
  const seen = new Set<string>();
  for (const image of images) {
    const weight = await imageWeight(ports.images, image, place.folder, seen);
    if (!weight.ok) return { ok: false, answer: failed(weight.failure) };
    weights.push(weight.value);
  }
  const downloads = needs.systems.length === 0 ? null : await ports.osDownloads();
  try {
    for (const system of needs.systems)
      if (downloads !== null) weights.push(await systemWeight(downloads, system, context.signal));
  } finally {
    downloads?.close();
  }
  return { ok: true, value: weights };
}

/** Says what it weighs; refuses where that does not fit, before anything is written. */
async function fits(context: CliContext, ports: StickPorts, plan: StickPlan): Promise<Step<StickPlan>> {
  const { place, weights, hosts, bundle } = plan;
  const free = await ports.freeBytes(place.volume);
  const since = bundle.base === null ? 'all of its history' : `what is new since ${short(bundle.base)}`;
  const [head] = bundle.refs.values();
  context.io.err(`for ${hosts.map(({ name }) => name).join(', ')}: ${short(head)}, ${since}\n`);
  context.io.err(weightsText(weights, free, context.io.errColor));
  const { bytes, there } = totalOf(weights);
  // The parts lie beside the file until it is whole.
  const needed = bytes - there + (place.file === null ? 0 : bytes) + SPARE_BYTES;
  if (needed <= free) return { ok: true, value: plan };
  const message = `${size(needed)} are needed at ${place.volume}, and ${size(free)} are free`;
  const remedy = `Make room or take a larger one; or make it for fewer hosts.${place.file === null ? '' : ' A folder takes half the room of one file.'}`;
  return { ok: false, answer: failed(failure('DISK_FULL', message, { file: place.volume, remedy })) };
}
