import { type Failure, fail, ok, type Result } from '../../reconciler/core/failure.ts';
import type { LoadOptions, OfferedImages } from '../../reconciler/ports/images.ts';
import type { FakeEngine } from './engine.ts';

/** Images that one offer has, and the proofs that the host has kept of them. */
export class FakeOfferedImages implements OfferedImages {
  /** Image reference to image id: what the offer has. */
  readonly images = new Map<string, string>();
  readonly proofs = new Map<string, string>();
  /** What the offer has is no good. */
  lie: Failure | null = null;
  readonly #engine: FakeEngine;

  constructor(engine: FakeEngine) {
    this.#engine = engine;
  }

  async load(reference: string, { onLoad }: LoadOptions = {}): Promise<Result<{ id: string; offer: string } | null>> {
    const id = this.images.get(reference);
    if (id === undefined) return ok(null);
    if (this.lie !== null) return fail(this.lie);
    const there = await this.#engine.imageId(id);
    if (!there.ok) return there;
    const noted = await onLoad?.(id, there.value !== null);
    if (noted?.ok === false) return noted;
    this.proofs.set(reference, id);
    await this.give(id);
    return ok({ id, offer: 'stick FAKE' });
  }

  /** To the engine, whose store knows it by its id alone. */
  async give(id: string): Promise<void> {
    if (![...this.#engine.images.values()].includes(id)) this.#engine.unnamed.add(id);
  }

  async idOf(reference: string): Promise<string | null> {
    return this.proofs.get(reference) ?? null;
  }

  async prune(keep: readonly string[]): Promise<void> {
    for (const reference of this.proofs.keys()) if (!keep.includes(reference)) this.proofs.delete(reference);
  }
}
