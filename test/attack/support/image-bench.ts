/** Small images made by hand, in a folder that is a stick, and a host that takes them into a real engine. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DockerLoad } from '../../../reconciler/adapters/docker-load.ts';
import { ImageProofs } from '../../../reconciler/adapters/image-proofs.ts';
import { ImageSpool } from '../../../reconciler/adapters/image-spool.ts';
import { OfferedImageLoads } from '../../../reconciler/adapters/offered-images.ts';
import { OfferList } from '../../../reconciler/adapters/offers.ts';
import type { Failure } from '../../../reconciler/core/failure.ts';
import type { Offer } from '../../../reconciler/ports/offers.ts';
import { type TestEngine, testEngine } from '../../support/engine.ts';
import { folderOffer, type TestOffer } from '../../support/offer.ts';
import { tarOf } from '../../support/tar.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const OCI = 'application/vnd.oci.image';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface MadeImage {
  /** What a commit pins. */
  readonly reference: string;
  /** What the engine would call it. */
  readonly id: string;
  readonly manifest: Descriptor;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

export interface ImageShown {
  readonly reference: string;
  readonly id: string;
  readonly offer: Offer;
  /** Bytes that the engine may still use. */
  readonly room?: number;
}

export class ImageBench {
  readonly engine: TestEngine;
  readonly #scope: Scope;

  constructor(engine: TestEngine, scope: Scope) {
    this.engine = engine;
    this.#scope = scope;
  }

  static async make(scope: Scope): Promise<ImageBench> {
    return new ImageBench(await testEngine(scope), scope);
  }

  /** An empty stick. */
  async stick(options: { readonly isFar?: boolean } = {}): Promise<{ root: string; offer: TestOffer }> {
    const root = await tempDir(this.#scope);
    await mkdir(join(root, 'images', 'blobs', 'sha256'), { recursive: true });
    return { root, offer: folderOffer(root, options) };
  }

  /** Writes a blob under its digest, or under the one given. */
  async put(root: string, content: Uint8Array | string | object, mediaType: string, as?: string): Promise<Descriptor> {
    const isBytes = typeof content === 'string' || content instanceof Uint8Array;
    const bytes = Buffer.from(isBytes ? (content as Uint8Array) : JSON.stringify(content));
    const digest = as ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    await writeFile(join(root, pathOf({ digest })), bytes);
    return { mediaType, digest, size: bytes.length };
  }

  /** A new image of one layer. What it is not to be as usual is given. */
  async image(
    root: string,
    change: {
      readonly layer?: Buffer;
      readonly tar?: Buffer;
      readonly diffIds?: readonly string[];
      readonly layerType?: string;
      readonly manifest?: (usual: object) => object | string;
      readonly times?: number;
    } = {},
  ): Promise<MadeImage> {
    const tar = change.tar ?? tarOf({ path: 'kedge-attack', content: randomBytes(300_000) });
    const diffId = `sha256:${createHash('sha256').update(tar).digest('hex')}`;
    const layer = await this.put(root, change.layer ?? gzipSync(tar), change.layerType ?? `${OCI}.layer.v1.tar+gzip`);
    const layers = Array.from({ length: change.times ?? 1 }, () => layer);
    const config = await this.put(
      root,
      {
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: change.diffIds ?? layers.map(() => diffId) },
      },
      `${OCI}.config.v1+json`,
    );
    const usual = { schemaVersion: 2, mediaType: `${OCI}.manifest.v1+json`, config, layers };
    const manifest = await this.put(root, change.manifest?.(usual) ?? usual, `${OCI}.manifest.v1+json`);
    return { reference: `example.test/app@${manifest.digest}`, id: config.digest, manifest, config, layers };
  }

  /** Its layer is a plain tar. */
  plain(root: string): Promise<MadeImage> {
    const tar = tarOf({ path: 'kedge-attack', content: randomBytes(300_000) });
    return this.image(root, { tar, layer: tar, layerType: `${OCI}.layer.v1.tar` });
  }

  read(root: string, blob: Descriptor): Promise<Buffer> {
    return readFile(join(root, pathOf(blob)));
  }

  /** In the stick. */
  pathOf(blob: Descriptor | undefined): string {
    return blob === undefined ? '' : pathOf(blob);
  }

  async index(root: string, manifests: readonly object[]): Promise<string> {
    const type = `${OCI}.index.v1+json`;
    const index = await this.put(root, { schemaVersion: 2, mediaType: type, manifests }, type);
    return `example.test/app@${index.digest}`;
  }

  /** What a host says that is to take it, and whether its engine has it afterwards. */
  async show(shown: ImageShown): Promise<{ failure: Failure | null; has: boolean }> {
    const { loads, engine } = await this.#host(shown);
    try {
      const loaded = await loads.load(shown.reference);
      let has = false;
      for (const known of [shown.id, shown.reference]) {
        if (!(await engine.has(known))) continue;
        has = true;
        await this.engine.docker('image', 'rm', '--force', known);
      }
      return { failure: loaded.ok ? null : loaded.failure, has };
    } finally {
      loads.close();
    }
  }

  async isClassic(): Promise<boolean> {
    const engine = new DockerLoad({ DOCKER_HOST: this.engine.host });
    try {
      return (await engine.target()).store === 'classic';
    } finally {
      engine.close();
    }
  }

  /** Milliseconds until the engine has it. */
  async load(shown: ImageShown): Promise<number> {
    const { loads } = await this.#host(shown);
    const begun = performance.now();
    const loaded = await loads.load(shown.reference);
    const took = performance.now() - begun;
    loads.close();
    if (!loaded.ok || loaded.value === null) throw new Error(loaded.ok ? 'no offer has it' : loaded.failure.message);
    await this.engine.docker('image', 'rm', '--force', shown.id);
    return took;
  }

  async #host({ offer, room }: ImageShown): Promise<{ loads: OfferedImageLoads; engine: DockerLoad }> {
    const state = await tempDir(this.#scope);
    const engine = new DockerLoad({ DOCKER_HOST: this.engine.host });
    const loads = new OfferedImageLoads({
      offers: new OfferList([offer]),
      engine,
      proofs: new ImageProofs(join(state, 'images')),
      spool: new ImageSpool(join(state, 'images-spool'), 0),
      watermark: room === undefined ? 0 : (await freeBytes((await engine.target()).rootDir)) - room,
    });
    return { loads, engine };
  }
}

function pathOf({ digest }: Pick<Descriptor, 'digest'>): string {
  return `images/blobs/sha256/${digest.slice('sha256:'.length)}`;
}

async function freeBytes(path: string): Promise<number> {
  const facts = await statfs(path);
  return facts.bavail * facts.bsize;
}
