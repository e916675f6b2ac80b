import { isSha256 } from '../core/names.ts';
import type { PullProgress } from '../ports/engine.ts';

export type ImageReference =
  | { readonly kind: 'local'; readonly id: string }
  | {
      readonly kind: 'registry';
      /** `ghcr.io`, `127.0.0.1:5000`, `docker.io`. */
      readonly registry: string;
      /** As given, without tag and digest. */
      readonly name: string;
      /** `sha256:…` */
      readonly digest: string;
      /** `name@sha256:…`: the engine's store finds nothing where a tag stands before the digest. */
      readonly reference: string;
    };

/** Null for what is not pinned: neither `sha256:…` nor `name[:tag]@sha256:…`. Grammar: github.com/distribution/reference. */
export function parseImage(reference: string): ImageReference | null {
  if (reference.startsWith('sha256:')) {
    return isSha256(reference.slice(7)) ? { kind: 'local', id: reference } : null;
  }
  const at = reference.indexOf('@sha256:');
  const digest = reference.slice(at + 1);
  if (at <= 0 || !isSha256(digest.slice(7))) return null;
  const name = reference.slice(0, at).replace(/:[\w][\w.-]{0,127}$/, '');
  if (!/^([A-Za-z0-9.-]+(:\d+)?\/)?[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*$/.test(name)) return null;
  const first = name.includes('/') ? (name.split('/')[0] ?? '') : '';
  const registry = /[.:]/.test(first) || first === 'localhost' ? first : 'docker.io';
  return { kind: 'registry', registry, name, digest, reference: `${name}@${digest}` };
}

interface PullLine {
  readonly id?: string;
  readonly status?: string;
  readonly error?: string;
  readonly errorDetail?: { readonly message?: string };
  readonly progressDetail?: { readonly current?: number; readonly total?: number };
}

/** Adds up what the engine says of each layer of a pull. */
export class PullMeter {
  readonly #image: string;
  readonly #layers = new Map<string, { done: number; total: number }>();
  #last = '';

  constructor(image: string) {
    this.#image = image;
  }

  /** One line of the answer to POST /images/create: an error, news, or neither. */
  take(line: unknown): { readonly error: string | null; readonly progress: PullProgress | null } {
    const said: PullLine = typeof line === 'object' && line !== null ? line : {};
    const error = said.errorDetail?.message ?? said.error ?? null;
    if (error !== null || said.id === undefined) return { error, progress: null };
    const layer = this.#layers.get(said.id);
    if (said.status === 'Downloading' && said.progressDetail?.total) {
      this.#layers.set(said.id, { done: said.progressDetail.current ?? 0, total: said.progressDetail.total });
    } else if (layer !== undefined && (said.status === 'Download complete' || said.status === 'Pull complete')) {
      layer.done = layer.total;
    }
    const all = [...this.#layers.values()];
    const sum = (key: 'done' | 'total'): number | null =>
      all.length === 0 ? null : all.reduce((bytes, one) => bytes + one[key], 0);
    const progress = { image: this.#image, done: sum('done'), total: sum('total') };
    const news = `${progress.done}/${progress.total}`;
    if (news === this.#last) return { error: null, progress: null };
    this.#last = news;
    return { error: null, progress };
  }
}
