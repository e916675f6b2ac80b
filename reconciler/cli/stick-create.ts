/** `kedge stick create`: what hosts need and no more, for who cannot reach them: on a stick, or as one file. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FleetReader, type ReaderDeps } from '../agent/fleet-reader.ts';
import type { FleetSettings } from '../core/fleet.ts';
import { type CommitId, isCommitId, type Sha256 } from '../core/names.ts';
import { blobPath, OSTREE_FOLDER, tarPath } from '../core/offer.ts';
import { FLEET_BUNDLE, IMAGES_FOLDER, README_FILE, type StickIndex } from '../core/stick-index.ts';
import { stickReadme } from '../core/stick-readme.ts';
import type { ImageCopies, ImageCopy } from '../ports/images.ts';
import type { OsDownloads } from '../ports/os-download.ts';
import type { StickOstree } from '../ports/stick-ostree.ts';
import { type Answer, done, failed, problem, type Step, usage } from './answer.ts';
import { commitOf, fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import type { OpenRevision } from './plan-sides.ts';
import { count, short, size } from './render.ts';
import {
  beginStick,
  finishStick,
  hashed,
  placeOf,
  type StickPlace,
  takeStock,
  writePlain,
  writing,
} from './stick-folder.ts';
import { type BundleWish, commonBase, requireWhole, weighBundle, writeBundle } from './stick-git.ts';
import { type HostChoice, knownHere, type StickHost, withSince } from './stick-hosts.ts';
import { isAccepted, type JudgePorts } from './stick-judge.ts';
import { type KnownPorts, knownHostsOf, requestsHead } from './stick-known.ts';
import { needsOf, type StickNeeds } from './stick-needs.ts';
import { packStick } from './stick-tar.ts';
import {
  gitWeight,
  imageWeight,
  Meter,
  systemWeight,
  tarWeight,
  totalOf,
  type Weight,
  weightsText,
} from './stick-weights.ts';
import { toolEnv } from './tools.ts';

export interface StickPorts extends Omit<ReaderDeps, 'tarOptions' | 'memo'>, JudgePorts, KnownPorts {
  readonly gitTree: OpenRevision;
  /** Where `tars` keeps each of them as it came, as `<sha256>.tar`. */
  readonly tarFolder: string;
  readonly images: ImageCopies;
  readonly ostree: StickOstree;
  readonly osDownloads: () => Promise<OsDownloads>;
  readonly freeBytes: (path: string) => Promise<number>;
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

export async function stickCreate(context: CliContext, ports: StickPorts, options: StickCreate): Promise<Answer> {
  const root = await fleetClone(context, context.cwd, 'Run it in a clone of the fleet repository.');
  if (!root.ok) return root.answer;
  const opened = await openHead(context, ports, root.value);
  if (!opened.ok) return opened.answer;
  try {
    const planned = await planStick(context, ports, opened.value, options);
    if (!planned.ok) return planned.answer;
    const made = await writing(planned.value.place.volume, () =>
      makeStick(context, ports, opened.value, planned.value),
    );
    return made.ok ? stickAnswer(planned.value, made.value) : made.answer;
  } finally {
    await opened.value.close();
  }
}

interface Head {
  readonly root: string;
  readonly commit: CommitId;
  readonly settings: FleetSettings;
  readonly reader: FleetReader;
  close(): Promise<void>;
}

/** The branch of the fleet, whatever is checked out and whatever lies uncommitted in the folder. */
async function openHead(context: CliContext, ports: StickPorts, root: string): Promise<Step<Head>> {
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

interface Plan {
  readonly place: StickPlace;
  readonly hosts: readonly StickHost[];
  readonly needs: StickNeeds;
  readonly bundle: BundleWish;
  readonly images: readonly ImageCopy[];
  readonly weights: readonly Weight[];
  readonly notes: readonly string[];
}

async function planStick(
  context: CliContext,
  ports: StickPorts,
  head: Head,
  options: StickCreate,
): Promise<Step<Plan>> {
  const { root, commit, settings, reader } = head;
  const place = await placeOf(context, root, options.out, settings.id);
  if (!place.ok) return place;
  const known = await knownHostsOf(context, ports, head, options);
  if (!known.ok) return known;
  const hosts = await withSince(context, root, known.value.hosts, options.since);
  if (!hosts.ok) return hosts;
  const here = await knownHere(context, root, hosts.value);
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
  const notes = [...known.value.notes, ...here.value.notes, ...requests.value.notes];
  const weights = await weigh(context, ports, { place: place.value, needs: needs.value, bundle, images });
  if (!weights.ok) return weights;
  const plan = {
    place: place.value,
    hosts: here.value.hosts,
    needs: needs.value,
    bundle,
    images,
    weights: weights.value,
    notes,
  };
  return fits(context, ports, plan);
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
  { place, needs, bundle, images }: Pick<Plan, 'place' | 'needs' | 'bundle' | 'images'>,
): Promise<Step<readonly Weight[]>> {
  const git = await weighBundle(context, bundle);
  if (!git.ok) return git;
  const weights = [gitWeight(git.value)];
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
async function fits(context: CliContext, ports: StickPorts, plan: Plan): Promise<Step<Plan>> {
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
  return { ok: false, answer: problem('FILE_UNREADABLE', message, remedy, { file: place.volume }) };
}

interface Made {
  readonly index: StickIndex;
  readonly notes: readonly string[];
  readonly removed: number;
}

async function makeStick(context: CliContext, ports: StickPorts, head: Head, plan: Plan): Promise<Step<Made>> {
  const { place, needs, images, bundle } = plan;
  const { folder } = place;
  const { bytes, there } = totalOf(plan.weights);
  const wanted = new Set<string>([FLEET_BUNDLE, ...needs.tars.map(tarPath)]);
  await beginStick(place);
  const meter = new Meter(context, 2 * bytes - there + (place.file === null ? 0 : bytes));
  meter.at('Git objects');
  const git = await writeBundle(context, bundle, join(folder, FLEET_BUNDLE));
  if (!git.ok) return git;
  for (const tar of needs.tars) {
    meter.at(`tar ${tar.slice(0, 12)}`);
    await bring(join(ports.tarFolder, `${tar}.tar`), join(folder, tarPath(tar)), tar);
  }
  const copied = await copyImages(ports, images, join(folder, IMAGES_FOLDER), meter);
  if (!copied.ok) return copied;
  for (const path of copied.value) wanted.add(path);
  const notes: string[] = [];
  if (needs.systems.length > 0) {
    wanted.add(OSTREE_FOLDER);
    const onProgress = (message: string) => meter.at(`OS: ${message}`);
    const systems = needs.systems.map(({ channel: _, ...need }) => ({ ...need, signal: context.signal, onProgress }));
    const packed = await ports.ostree.pack(join(folder, OSTREE_FOLDER), systems);
    if (!packed.ok) return { ok: false, answer: failed(packed.failure) };
    for (const { from, why } of packed.value.instead)
      notes.push(`no static delta from ${from.slice(0, 12)}, so that all of the OS goes along: ${why.message}`);
  }
  meter.at('reading it back');
  const { parts, removed } = await takeStock(folder, wanted, (n) => meter.add(n));
  const made = {
    fleet: head.settings.id,
    createdAt: new Date(context.clock.now()).toISOString(),
    commit: head.commit,
    branch: head.settings.branch,
    hosts: plan.hosts.map(({ name, since }) => ({ name, since })),
  };
  const index: StickIndex = { ...made, parts };
  await writePlain(join(folder, README_FILE), stickReadme(head.settings, made));
  if (context.signal.aborted)
    return { ok: false, answer: problem('TOOL_FAILED', 'it was interrupted', 'Run it again: it goes on from there.') };
  const finished = await finishStick(context, place, index);
  if (!finished.ok) return finished;
  if (place.file !== null) {
    meter.at(place.file.path);
    await packStick(place, index, (n) => meter.add(n));
  }
  return { ok: true, value: { index, notes, removed } };
}

/** Gives the paths of all that belongs to them. */
async function copyImages(
  ports: StickPorts,
  images: readonly ImageCopy[],
  layout: string,
  meter: Meter,
): Promise<Step<readonly string[]>> {
  if (images.length === 0) return { ok: true, value: [] };
  await mkdir(layout, { recursive: true });
  const copied = [];
  for (const image of images) {
    meter.at(image.reference);
    const one = await ports.images.copy(image, layout, (bytes) => meter.add(bytes));
    if (!one.ok) return { ok: false, answer: failed(one.failure) };
    copied.push(one.value);
  }
  const sealed = await ports.images.seal(layout, copied);
  if (!sealed.ok) return { ok: false, answer: failed(sealed.failure) };
  const files = sealed.value.map(({ path }) => `${IMAGES_FOLDER}/${path}`);
  return { ok: true, value: [...files, ...copied.flatMap(({ blobs }) => blobs.map(({ digest }) => blobPath(digest)))] };
}

/** What is there is read, not believed: a stick forgets. */
async function bring(from: string, to: string, sha256: Sha256): Promise<void> {
  const there = await hashed(to, () => {}).catch(() => null);
  if (there?.sha256 === sha256) return;
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { force: true });
  await copyFile(from, to);
}

function stickAnswer({ place, hosts, weights, notes }: Plan, made: Made): Answer {
  const { index, removed } = made;
  const out = place.file?.path ?? place.volume;
  const bytes = index.parts.reduce((sum, part) => sum + part.bytes, 0);
  const all = [...notes, ...made.notes];
  const text = `${out}: ${count(index.parts.length, 'part')}, ${size(bytes)}, for ${count(hosts.length, 'host')}, at ${short(index.commit)}\n`;
  const hints = [
    ...all,
    ...(removed === 0
      ? []
      : [`${count(removed, 'file')} of an earlier stick ${removed === 1 ? 'was' : 'were'} removed`]),
    `On the host: kedge sideload PATH; and when it is back: kedge stick receipts PATH`,
  ];
  const { parts, ...head } = index;
  return done(
    {
      out,
      folder: place.file === null ? place.folder : null,
      ...head,
      parts: parts.length,
      bytes,
      weights,
      notes: all,
    },
    text,
    { hints },
  );
}
