/** `kedge pin`: image tags of compose files to digests, asked of the registries. All or nothing. */
import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sortFaults } from '../core/document.ts';
import { type Failure, failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { pinImages, scanImages, type UnpinnedImage } from '../core/pin.ts';
import type { Registry, TaggedImage } from '../ports/registry.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type Answer, done, failed, problem, type Refusal, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { messageOf } from './local-files.ts';
import type { OpenFolder } from './plan-sides.ts';
import { count, faultLine, plain } from './render.ts';
import { toolEnv } from './tools.ts';

export interface PinPorts {
  readonly folderTree: OpenFolder;
  readonly registry: Pick<Registry, 'resolve'>;
}

interface ComposeFile {
  readonly path: string;
  readonly text: string;
  readonly images: readonly UnpinnedImage[];
}

export async function pin(
  context: CliContext,
  ports: PinPorts,
  dir: string,
  options: { readonly check: boolean },
): Promise<Answer> {
  const root = resolve(context.cwd, dir);
  const facts = await stat(root).catch(() => null);
  if (facts?.isDirectory() !== true)
    return usage(`there is no folder ${root}`, 'Name the folder of a fleet repository.');
  const tree = ports.folderTree({ dir: root, exec: context.exec, env: toolEnv(context) });
  const scanned = await scan(tree);
  if (!scanned.ok) return scanned.answer;
  const { files, faults, composeFiles } = scanned.value;
  const unpinned = files.flatMap((file) => file.images.map((image) => ({ file: file.path, image })));
  if (options.check || unpinned.length === 0) {
    const missing = unpinned.map(({ file, image: { tagged, line, column } }) =>
      failure('IMAGE_UNPINNED', `${tagged} has no digest`, { file, line, column }),
    );
    return report(
      sortFaults([...faults, ...missing]),
      [],
      `${count(composeFiles, 'compose file')}: everything is pinned`,
    );
  }
  const pins = await ask(context, ports.registry, unpinned);
  if (!pins.ok) return pins.answer;
  const bad = await write(root, files, pins.value);
  if (bad !== null) return bad;
  const pinned = unpinned.map(({ file, image }) => ({
    file,
    line: image.line,
    image: image.tagged,
    ...pins.value.get(image.tagged),
  }));
  return report(
    sortFaults(faults),
    pinned,
    `${count(pinned.length, 'image')} pinned; look at it with git diff, and commit`,
  );
}

interface Pinned {
  readonly file: string;
  readonly line: number;
  readonly image: string;
  readonly digest?: Sha256;
  readonly platforms?: readonly string[];
}

function report(faults: readonly Failure[], pinned: readonly Pinned[], words: string): Answer {
  const lines = pinned.map(({ file, line, image, digest, platforms = [] }) => {
    const all = platforms.length === 0 ? '' : ` (${platforms.join(', ')})`;
    return `${plain(`${file}:${line}: ${image} -> sha256:${digest}${all}`)}\n`;
  });
  const text = [...lines, ...faults.map(faultLine)].join('');
  const json = { pinned, failure: faults[0] ?? null, faults };
  const hints = [faults.length === 0 ? words : count(faults.length, 'fault')];
  return done(json, text, { exit: faults.length === 0 ? 0 : 1, hints });
}

async function scan(
  tree: FleetTree,
): Promise<
  Step<{ readonly files: readonly ComposeFile[]; readonly faults: readonly Failure[]; readonly composeFiles: number }>
> {
  const listed = await tree.files();
  if (!listed.ok) return { ok: false, answer: failed(listed.failure, 1) };
  const paths = listed.value.map((file) => file.path).filter((path) => /^bundles\/[^/]+\/compose\.yaml$/.test(path));
  // In the wrong folder nothing is unpinned, and that must not read as good news.
  if (paths.length === 0 && !listed.value.some((file) => file.path === 'fleet.yaml')) {
    return {
      ok: false,
      answer: usage('there is neither a fleet.yaml nor a bundle here', 'Name the folder of a fleet repository.'),
    };
  }
  const files: ComposeFile[] = [];
  const faults: Failure[] = [];
  for (const path of paths) {
    const bytes = await tree.read(path, LIMITS.documentBytes);
    const text = bytes.ok ? Buffer.from(bytes.value).toString('utf8') : '';
    const images = bytes.ok ? scanImages(text, path) : bytes;
    if (!images.ok) faults.push(...(images.failure.all ?? [images.failure]));
    else {
      faults.push(...images.value.faults);
      files.push({ path, text, images: images.value.unpinned });
    }
  }
  return { ok: true, value: { files, faults, composeFiles: paths.length } };
}

/** Each tag is asked for once; every one that failed is named. */
async function ask(
  context: CliContext,
  registry: PinPorts['registry'],
  unpinned: readonly { readonly file: string; readonly image: UnpinnedImage }[],
): Promise<Step<ReadonlyMap<string, TaggedImage>>> {
  const pins = new Map<string, TaggedImage>();
  const faults: Failure[] = [];
  const first = new Map(unpinned.toReversed().map((one) => [one.image.tagged, one]));
  for (const [tagged, { file, image }] of first) {
    const found = await registry.resolve(image.reference, context.signal);
    if (found.ok) pins.set(tagged, found.value);
    else faults.push({ ...found.failure, file, line: image.line, column: image.column });
  }
  const [one, ...more] = sortFaults(faults);
  if (one === undefined) return { ok: true, value: pins };
  return { ok: false, answer: { kind: 'failed', exit: 1, failures: [one, ...more] } };
}

/** Each file beside and then renamed, so that none is ever half written. */
async function write(
  root: string,
  files: readonly ComposeFile[],
  pins: ReadonlyMap<string, TaggedImage>,
): Promise<Refusal | null> {
  const digests = new Map([...pins].map(([tagged, { digest }]) => [tagged, digest]));
  for (const { path, text, images } of files) {
    if (images.length === 0) continue;
    const file = join(root, path);
    const beside = `${file}.kedge-pin`;
    try {
      const { mode } = await stat(file);
      await writeFile(beside, pinImages(text, images, digests));
      await chmod(beside, mode & 0o777);
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      return problem('FILE_UNREADABLE', `${path} cannot be written`, 'Mend its rights and run `kedge pin` again.', {
        file: path,
        cause: messageOf(error),
      });
    }
  }
  return null;
}
