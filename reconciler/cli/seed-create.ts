/** `kedge seed create`: at the desk, the stick or NoCloud volume that makes a host of a machine with Kedge's disk image. */
import { mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from '../core/document.ts';
import { readEnrolment, type SeedBytes, seedBytes, seedFiles } from '../core/enrolment.ts';
import type { EnrolFile, HostConfigFile } from '../core/formats.ts';
import { LIMITS } from '../core/limits.ts';
import { isHostName } from '../core/names.ts';
import { type Answer, done, failed, problem, type Refusal, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import type { OpenObjects } from './hook.ts';
import { openClone } from './host-add.ts';
import { codeOf, messageOf, readText } from './local-files.ts';
import { mustRun } from './tools.ts';

export interface SeedCreate {
  readonly out: string;
  readonly nocloud: boolean;
  readonly image: boolean;
  readonly hostname?: string;
  readonly token?: string;
  readonly ca?: string;
  readonly hostYaml?: string;
  readonly file?: readonly string[];
}

/** Volume labels by which a host knows a seed. */
const LABEL = { stick: 'KEDGE', nocloud: 'CIDATA' } as const;

export async function seedCreate(
  context: CliContext,
  objects: OpenObjects,
  name: string,
  dir: string,
  options: SeedCreate,
): Promise<Answer> {
  for (const [what, text] of [
    ['host', name],
    ['--hostname', options.hostname ?? name],
  ] as const) {
    if (isHostName(text)) continue;
    return usage(
      `"${text}" is not a host name (${what})`,
      'Lower-case letters, digits and hyphens, dots between labels, at most 63: gpu-01',
    );
  }
  const files = await filesOf(context, options);
  if (!files.ok) return files.answer;
  const host =
    options.hostYaml === undefined
      ? await hostOfClone(context, objects, name, dir, options)
      : await hostOfFile(context, name, options.hostYaml);
  if (!host.ok) return host.answer;
  const value: EnrolFile = {
    version: 1,
    host: host.value,
    ...(options.hostname === undefined ? {} : { hostname: options.hostname }),
    ...(files.value.size === 0 ? {} : { files: Object.fromEntries(files.value) }),
  };
  const kind: SeedBytes['kind'] = options.nocloud ? 'nocloud' : 'stick';
  const texts = seedFiles(value, kind);
  // As the host will read it: what is wrong is said here, and not at the first boot.
  const read = readEnrolment(seedBytes(texts));
  if (!read.ok) return failed(read.failure);
  const out = resolve(context.cwd, options.out);
  const written = options.image ? await writeImage(context, out, texts, kind) : await writeFolder(out, texts, kind);
  if (written !== null) return written;
  return done({ host: name, out, label: LABEL[kind], files: [...texts.keys()] }, '', {
    hints: hints(name, out, kind, options),
  });
}

function hints(name: string, out: string, kind: SeedBytes['kind'], { image, nocloud }: SeedCreate): readonly string[] {
  const lines = [
    image
      ? `${out} is a whole file system with the label ${LABEL[kind]}: write it to a stick (dd), or give it to a virtual machine as a disk.`
      : `${out} holds the files of the seed: copy them to a stick whose file system (FAT) has the label ${LABEL[kind]}.`,
    `Put it into the machine before its first boot. It makes its key by itself${nocloud ? '' : ', and writes the public one to kedge/out/ on the stick'}; it also shows it on its screen and serial port.`,
    `Then, here: kedge host add ${name} --key FILE; until that is pushed, the host waits (HOST_UNKNOWN).`,
  ];
  return lines;
}

/** Texts that come along, by the name that they get on the host. */
async function filesOf(
  context: CliContext,
  { token, ca, file = [] }: SeedCreate,
): Promise<Step<ReadonlyMap<string, string>>> {
  const files = new Map<string, string>();
  const named = [
    ...(token === undefined ? [] : [['token', token] as const]),
    ...(ca === undefined ? [] : [['ca.pem', ca] as const]),
    ...file.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] as const),
  ];
  for (const [name, path] of named) {
    if (name === '' || path === '')
      return { ok: false, answer: usage('--file takes NAME=PATH', '--file id_ed25519=./deploy-key') };
    const text = await readText(
      resolve(context.cwd, path),
      `the file for ${name}`,
      LIMITS.seedBytes,
      'Name another file.',
    );
    if (!text.ok) return text;
    files.set(name, text.value);
  }
  return { ok: true, value: files };
}

/** What `kedge host add` would print, for a host that manages its OS. */
async function hostOfClone(
  context: CliContext,
  objects: OpenObjects,
  name: string,
  dir: string,
  { token, ca }: SeedCreate,
): Promise<Step<HostConfigFile>> {
  const clone = await openClone(context, objects, resolve(context.cwd, dir), 'kedge seed create NAME --out PATH DIR');
  if (!clone.ok) return clone;
  const { fleet, sources, head, tree } = clone.value;
  if (sources.length === 0) {
    return {
      ok: false,
      answer: usage(
        'this clone has no remote, so a host would not know where its fleet is',
        'git remote add origin ADDRESS; or name a whole host.yaml with --host-yaml.',
      ),
    };
  }
  const remote = (url: string, plain: boolean) => {
    const more = {
      ...(plain ? { plain } : {}),
      ...(token !== undefined && /^https?:/.test(url) ? { tokenFile: 'token' } : {}),
      ...(ca !== undefined && url.startsWith('https:') ? { caFile: 'ca.pem' } : {}),
    };
    return Object.keys(more).length === 0 ? url : { url, ...more };
  };
  return {
    ok: true,
    value: {
      name,
      fleet: {
        id: fleet.id,
        branch: fleet.branch,
        sources: sources.map(({ url, plain }) => remote(url, plain)),
        anchor: head,
        anchorTree: tree,
      },
      ...(fleet.inventory === null ? {} : { inventory: remote(fleet.inventory, false) }),
      ostree: { sysroot: '/' },
    },
  };
}

async function hostOfFile(context: CliContext, name: string, file: string): Promise<Step<HostConfigFile>> {
  const text = await readText(
    resolve(context.cwd, file),
    'host.yaml',
    LIMITS.documentBytes,
    '`kedge host add` prints one.',
  );
  if (!text.ok) return text;
  const parsed = parseDocument('host-config', file, Buffer.from(text.value));
  if (!parsed.ok) return { ok: false, answer: failed(parsed.failure, 1) };
  const { key: _, state: __, ...host } = parsed.value.value;
  if (host.name === name) return { ok: true, value: host };
  return { ok: false, answer: usage(`${file} is of ${host.name}, not of ${name}`, `kedge seed create ${host.name} …`) };
}

/** Never into a folder that holds something. */
async function writeFolder(
  out: string,
  texts: ReadonlyMap<string, string>,
  kind: SeedBytes['kind'],
): Promise<Refusal | null> {
  try {
    const there = await readdir(out).catch((error: unknown) =>
      codeOf(error) === 'ENOENT' ? [] : Promise.reject(error),
    );
    if (there.length > 0)
      return problem('FILE_EXISTS', `${out} is not empty`, 'Name a folder that is empty or not there.', { file: out });
    await mkdir(out, { recursive: true, mode: 0o700 });
    if (kind === 'stick') await mkdir(join(out, 'kedge/out'), { recursive: true, mode: 0o700 });
    for (const [name, text] of texts) {
      await mkdir(dirname(join(out, name)), { recursive: true, mode: 0o700 });
      await writeFile(join(out, name), text, { flag: 'wx', mode: 0o600 });
    }
    return null;
  } catch (error) {
    return problem('FILE_UNREADABLE', `${out} cannot be written`, 'Name another folder.', {
      file: out,
      cause: messageOf(error),
    });
  }
}

/** A FAT file system without a partition table, as mtools makes it: 2.8 MB. */
async function writeImage(
  context: CliContext,
  out: string,
  texts: ReadonlyMap<string, string>,
  kind: SeedBytes['kind'],
): Promise<Refusal | null> {
  const work = await mkdtemp(join(tmpdir(), 'kedge-seed-'));
  try {
    const folder = join(work, 'seed');
    const laid = await writeFolder(folder, texts, kind);
    if (laid !== null) return laid;
    try {
      await writeFile(out, '', { flag: 'wx', mode: 0o600 });
    } catch (error) {
      return codeOf(error) === 'EEXIST'
        ? problem('FILE_EXISTS', `${out} is there already and was left alone`, 'Name another file.', { file: out })
        : problem('FILE_UNREADABLE', `${out} cannot be written`, 'Name another file.', {
            file: out,
            cause: messageOf(error),
          });
    }
    const remedy = 'Try it without --image, and copy the folder to a stick.';
    const steps: readonly (readonly [string, ...string[]])[] = [
      ['mformat', '-i', out, '-C', '-f', '2880', '-v', LABEL[kind], '::'],
      ['mcopy', '-i', out, '-s', '-Q', ...(await readdir(folder)).map((name) => join(folder, name)), '::/'],
    ];
    for (const argv of steps) {
      const ran = await mustRun(context, argv, remedy);
      if (ran.ok) continue;
      await rm(out);
      return ran.answer;
    }
    await dropPartitions(out);
    return null;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** mformat also writes a table with one partition, which is the whole: the kernel would show the same file system twice. */
async function dropPartitions(image: string): Promise<void> {
  const file = await open(image, 'r+');
  try {
    await file.write(Buffer.alloc(64), 0, 64, 0x1be);
    await file.sync();
  } finally {
    await file.close();
  }
}
