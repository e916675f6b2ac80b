/** `kedge stick create`: what hosts need and no more, for who cannot reach them: on a stick, or as one file. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sha256 } from '../core/names.ts';
import { blobPath, OSTREE_FOLDER, tarPath } from '../core/offer.ts';
import { FLEET_BUNDLE, IMAGES_FOLDER, README_FILE, SCRIPTS_BUNDLE, type StickIndex } from '../core/stick-index.ts';
import { stickReadme } from '../core/stick-readme.ts';
import type { ImageCopy } from '../ports/images.ts';
import { type Answer, done, failed, problem, type Step } from './answer.ts';
import { fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import { count, short, size } from './render.ts';
import { beginStick, finishStick, hashed, holdStick, placeOf, takeStock, writePlain, writing } from './stick-folder.ts';
import { writeBundle } from './stick-git.ts';
import { type Head, openHead, planStick, type StickCreate, type StickPlan, type StickPorts } from './stick-plan.ts';
import { packStick } from './stick-tar.ts';
import { Meter, totalOf } from './stick-weights.ts';

export async function stickCreate(context: CliContext, ports: StickPorts, options: StickCreate): Promise<Answer> {
  const root = await fleetClone(context, context.cwd, 'Run it in a clone of the fleet repository.');
  if (!root.ok) return root.answer;
  const opened = await openHead(context, ports, root.value);
  if (!opened.ok) return opened.answer;
  try {
    const place = await placeOf(context, root.value, options.out, opened.value.settings.id);
    if (!place.ok) return place.answer;
    const { volume } = place.value;
    const held = await writing(volume, () => holdStick(ports.lockFolder, place.value));
    if (!held.ok) return held.answer;
    try {
      const plan = await planStick(context, ports, opened.value, place.value, options);
      if (!plan.ok) return plan.answer;
      const made = await writing(volume, () => makeStick(context, ports, opened.value, plan.value));
      return made.ok ? stickAnswer(plan.value, made.value, held.value.notes) : made.answer;
    } finally {
      await held.value.release();
    }
  } finally {
    await opened.value.close();
  }
}

interface Made {
  readonly index: StickIndex;
  readonly notes: readonly string[];
  readonly removed: number;
}

async function makeStick(context: CliContext, ports: StickPorts, head: Head, plan: StickPlan): Promise<Step<Made>> {
  const { place, needs, images, bundle, scripts } = plan;
  const { folder } = place;
  const { bytes, there } = totalOf(plan.weights);
  const wanted = new Set<string>([FLEET_BUNDLE, ...needs.tars.map(tarPath)]);
  await beginStick(place);
  const meter = new Meter(context, 2 * bytes - there + (place.file === null ? 0 : bytes));
  meter.at('Git objects');
  const git = await writeBundle(context, bundle, join(folder, FLEET_BUNDLE));
  if (!git.ok) return git;
  if (scripts !== null) {
    wanted.add(SCRIPTS_BUNDLE);
    const written = await writeBundle(context, scripts, join(folder, SCRIPTS_BUNDLE));
    if (!written.ok) return written;
  }
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
  const { parts, removed, broken } = await takeStock(folder, wanted, (n) => meter.add(n));
  if (broken !== null) {
    const remedy =
      'Run it again; where that happens once more, take another volume: this one does not keep what is written.';
    return {
      ok: false,
      answer: problem('FILE_UNREADABLE', `${broken} is not what was written there`, remedy, { file: folder }),
    };
  }
  const made = {
    fleet: head.settings.id,
    createdAt: new Date(context.clock.now()).toISOString(),
    commit: head.commit,
    branch: head.settings.branch,
    hosts: plan.hosts.map(({ name, since }) => ({ name, since })),
  };
  const index: StickIndex = { ...made, parts };
  const [scriptsCommit = null] = scripts?.refs.values() ?? [];
  await writePlain(join(folder, README_FILE), stickReadme(head.settings, made, scriptsCommit));
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

function stickAnswer({ place, hosts, weights, notes }: StickPlan, made: Made, more: readonly string[]): Answer {
  const { index, removed } = made;
  const out = place.file?.path ?? place.volume;
  const bytes = index.parts.reduce((sum, part) => sum + part.bytes, 0);
  const all = [...more, ...notes, ...made.notes];
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
