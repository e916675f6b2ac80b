/** Images on a stick or at a neighbour that are not what the commit pins, or that are and would do harm. The engine must not have them afterwards. */
import type { ImageAttack } from '../attack.ts';

const LIES = { code: 'DIGEST_MISMATCH' } as const;
const UNFIT = { code: 'IMAGE_UNAVAILABLE' } as const;
const OCI = 'application/vnd.oci.image';

export const IMAGES: readonly ImageAttack[] = [
  {
    name: 'the manifest is that of another image',
    ...LIES,
    says: /manifest/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const [good, evil] = [await bench.image(root), await bench.image(root)];
      await bench.put(root, await bench.read(root, evil.manifest), '', good.manifest.digest);
      return { reference: good.reference, id: evil.id, offer };
    },
  },
  {
    name: 'the configuration is another one, with an entry point of the attacker',
    ...LIES,
    says: /configuration/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const [good, evil] = [await bench.image(root), await bench.image(root)];
      await bench.put(root, await bench.read(root, evil.config), '', good.config.digest);
      return { reference: good.reference, id: evil.id, offer };
    },
  },
  {
    name: 'one bit of a layer is flipped',
    ...LIES,
    says: /layer/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root);
      offer.change(bench.pathOf(good.layers[0]), (chunk) => flipped(chunk));
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a layer is cut short',
    ...LIES,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root);
      offer.change(bench.pathOf(good.layers[0]), (chunk) => chunk.subarray(0, -1));
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a layer goes on after its end',
    ...LIES,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root);
      offer.change(bench.pathOf(good.layers[0]), (chunk) => Buffer.concat([chunk, chunk]));
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'the last byte of a layer is another one, when the engine has all the others',
    ...LIES,
    says: /layer/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root);
      const [layer] = good.layers;
      if (layer === undefined) throw new Error('an image without a layer');
      const bytes = await bench.read(root, layer);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      await bench.put(root, bytes, '', layer.digest);
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a layer of a local id is good when it is measured, and another one when the engine gets it',
    ...LIES,
    // An engine with the store of containerd takes none.
    or: ['IMAGE_UNAVAILABLE'],
    says: /layer|containerd/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.plain(root);
      offer.change(bench.pathOf(good.layers[0]), (chunk, read) => (read === 1 ? chunk : flipped(chunk)));
      return { reference: good.id, id: good.id, offer };
    },
  },
  {
    name: 'a neighbour sends a layer without end',
    ...LIES,
    async make(bench) {
      const { root, offer } = await bench.stick({ isFar: true });
      const good = await bench.image(root);
      offer.change(bench.pathOf(good.layers[0]), (chunk) => Buffer.concat(Array.from({ length: 50 }, () => chunk)));
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a manifest without end',
    code: 'SOURCE_TOO_LARGE',
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root);
      offer.change(bench.pathOf(good.manifest), () => Buffer.alloc(5 * 2 ** 20, ' '));
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a local image id, and a configuration that is not it',
    ...LIES,
    // An engine with the store of containerd takes none.
    or: ['IMAGE_UNAVAILABLE'],
    async make(bench) {
      const { root, offer } = await bench.stick();
      const [good, evil] = [await bench.image(root), await bench.image(root)];
      await bench.put(root, await bench.read(root, evil.config), '', good.config.digest);
      return { reference: good.id, id: evil.id, offer };
    },
  },
  {
    name: 'an image of another platform only',
    ...UNFIT,
    says: /no image for linux/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root);
      const platform = { os: 'linux', architecture: 's390x' };
      const reference = await bench.index(root, [{ ...good.manifest, platform }]);
      return { reference, id: good.id, offer };
    },
  },
  {
    name: 'an index that names an index',
    ...UNFIT,
    says: /names another index/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root);
      const platform = { os: 'linux', architecture: 'amd64' };
      const inner = await bench.put(
        root,
        { schemaVersion: 2, manifests: [{ ...good.manifest, platform }] },
        `${OCI}.index.v1+json`,
      );
      const reference = await bench.index(root, [{ ...inner, platform }]);
      return { reference, id: good.id, offer };
    },
  },
  {
    name: 'an index that is a manifest as well, to be read in two ways',
    ...UNFIT,
    says: /at once/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root, { manifest: (usual) => ({ ...usual, manifests: [] }) });
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a manifest whose keys differ by case alone, which Go takes for one',
    ...UNFIT,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root, { manifest: (usual) => ({ ...usual, Layers: [] }) });
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'more layers than any engine stacks',
    ...UNFIT,
    says: /layers/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root, { times: 200 });
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a configuration that names other layers than the manifest has',
    ...UNFIT,
    says: /differ in layers/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root, { diffIds: [] });
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a layer that unpacks to another tar than the configuration says',
    ...UNFIT,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root, { diffIds: [`sha256:${'0'.repeat(64)}`] });
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a layer that lies somewhere else (a foreign layer)',
    ...UNFIT,
    says: /layer of the type/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const layerType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip';
      const good = await bench.image(root, { layerType });
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a layer that is no gzip',
    ...UNFIT,
    says: /no valid gzip/,
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root, { layer: Buffer.alloc(5000, 7) });
      return { reference: good.reference, id: good.id, offer };
    },
  },
  {
    name: 'a layer of a few kilobytes that unpacks to more than the disk has',
    code: 'DISK_FULL',
    async make(bench) {
      const { root, offer } = await bench.stick();
      const good = await bench.image(root, { tar: Buffer.alloc(100 * 2 ** 20) });
      return { reference: good.reference, id: good.id, offer, room: 50 * 2 ** 20 };
    },
  },
];

function flipped(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy.writeUInt8(copy.readUInt8(copy.length >> 1) ^ 1, copy.length >> 1);
  return copy;
}
