/** Finds images without a digest in a Compose file and writes the digests in, leaving every other byte as it is. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
} from 'yaml';
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import { type ImageReference, isImageId, parseImage } from './image.ts';
import type { Sha256 } from './names.ts';

export interface UnpinnedImage {
  readonly reference: ImageReference;
  /** `name:tag` as it is asked for; `latest` where no tag was written. */
  readonly tagged: string;
  readonly line: number;
  readonly column: number;
  /** Where the value stands in the text, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly quote: '' | '"' | "'";
}

export interface ImageScan {
  readonly unpinned: readonly UnpinnedImage[];
  /** Images that cannot be pinned here: variables in them, or no references at all. */
  readonly faults: readonly Failure[];
}

/** Images of services that have a tag or nothing; anchors and merges are followed to where the image is written. */
export function scanImages(text: string, file: string): Result<ImageScan> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return fail('SCHEMA_INVALID', `not valid YAML: ${error.message}`, { file, line, column: col });
  }
  const unpinned: UnpinnedImage[] = [];
  const faults: Failure[] = [];
  for (const scalar of imageScalars(document)) {
    const { line, col } = lines.linePos(scalar.range?.[0] ?? 0);
    const found = unpinnedIn(scalar, text, { file, line, column: col });
    if (found === null) continue;
    if ('code' in found) faults.push(found);
    else unpinned.push(found);
  }
  return ok({ unpinned: unpinned.toSorted((a, b) => a.start - b.start), faults });
}

/** Writes `name:tag@sha256:…`, the form that update bots know. Images without a digest in `pins` are left as they are. */
export function pinImages(text: string, images: readonly UnpinnedImage[], pins: ReadonlyMap<string, Sha256>): string {
  let result = text;
  for (const image of images.toSorted((a, b) => b.start - a.start)) {
    const digest = pins.get(image.tagged);
    if (digest === undefined) continue;
    const value = `${image.quote}${image.tagged}@sha256:${digest}${image.quote}`;
    result = result.slice(0, image.start) + value + result.slice(image.end);
  }
  return result;
}

function unpinnedIn(
  scalar: Scalar,
  text: string,
  where: { file: string; line: number; column: number },
): UnpinnedImage | Failure | null {
  const value = scalar.value;
  if (typeof value !== 'string') return failure('SCHEMA_INVALID', 'image: expected a string', where);
  if (isImageId(value)) return null;
  if (value.includes('$')) {
    if (/@(sha256:|\$)/.test(value)) return null;
    return failure('IMAGE_UNPINNED', `${value} holds a variable, so that no one digest can be written for it`, {
      ...where,
      remedy: 'Write the image out, or put the whole digest into the variable, behind the @.',
    });
  }
  const reference = parseImage(value);
  if (reference === undefined) return failure('SCHEMA_INVALID', `"${value.slice(0, 120)}" is not an image`, where);
  if (reference.digest !== null) return null;
  const [start = 0, end = 0] = scalar.range ?? [];
  const first = text[start];
  const quote = first === '"' || first === "'" ? first : '';
  const written = text.slice(start, end);
  if (written !== `${quote}${value}${quote}`) {
    return failure('IMAGE_UNPINNED', `${value} is written in a way that kedge pin does not change`, {
      ...where,
      remedy: 'Write the image on one line.',
    });
  }
  return {
    reference,
    tagged: `${reference.name}:${reference.tag ?? 'latest'}`,
    line: where.line,
    column: where.column,
    start,
    end,
    quote,
  };
}

/** The scalars that `image:` of a service comes to, each once. */
function imageScalars(document: Document.Parsed): ReadonlySet<Scalar> {
  const found = new Set<Scalar>();
  const resolve = (node: unknown): unknown => (isAlias(node) ? (node as Alias).resolve(document) : node);
  const visit = (node: unknown, depth: number): void => {
    const map = resolve(node);
    if (!isMap(map) || depth > 20) return;
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? key.value : undefined;
      const target = resolve(value);
      if (name === 'image' && isScalar(target)) found.add(target);
      if (name === '<<') for (const source of isSeq(target) ? target.items : [target]) visit(source, depth + 1);
    }
  };
  const services = resolve(isMap(document.contents) ? document.contents.get('services', true) : undefined);
  if (isMap(services)) for (const { value } of services.items) visit(value, 0);
  return found;
}
