/** What somebody who hands over a stick, or has it in the hand for a while, would like a host to do. */
import { gzipSync, zstdCompressSync } from 'node:zlib';
import type { StickBench } from '../support/stick-bench.ts';
import type { Listed } from '../table.ts';

export interface StickAttack extends Listed {
  readonly says?: RegExp;
  /** Gives the path that is put in, where it is not the volume. */
  make(bench: StickBench): Promise<string | undefined>;
}

const INVALID = { code: 'STICK_INVALID' } as const;
const BUNDLE = 'fleet.bundle';
const TERABYTE = 2 ** 40;

export const STICKS: readonly StickAttack[] = [
  {
    name: 'the index is a link to a file of the host',
    ...INVALID,
    says: /is a link/,
    make: (b) => b.link('index.json', b.canary),
  },
  {
    name: 'a part is a link to a file of the host',
    ...INVALID,
    says: /is a link/,
    make: (b) => b.link(BUNDLE, b.canary),
  },
  {
    name: 'a folder is a link to another place, where the very part lies',
    ...INVALID,
    says: /behind a link/,
    make: (b) => b.linkFolder('tars'),
  },
  {
    name: 'a part is a pipe, that no end comes out of',
    ...INVALID,
    says: /is a pipe/,
    make: (b) => b.node(BUNDLE, 'p'),
  },
  { name: 'a part is a device', ...INVALID, says: /is a device/, make: (b) => b.node(BUNDLE, 'c') },
  { name: 'a part is a folder', ...INVALID, says: /is a folder/, make: (b) => b.folder(BUNDLE) },
  {
    name: 'the index names a file outside of the stick',
    ...INVALID,
    says: /not what lies on a stick/,
    make: (b) => b.index({ parts: [b.part('../../../../etc/shadow')] }),
  },
  {
    name: 'the index names a part by an absolute path',
    ...INVALID,
    make: (b) => b.index({ parts: [b.part('/etc/shadow')] }),
  },
  {
    name: 'the index names one part twice, with two digests',
    ...INVALID,
    says: /twice/,
    make: (b) => b.index({ parts: [b.part(BUNDLE), { ...b.part(BUNDLE), bytes: 1 }] }),
  },
  {
    name: 'the index is nested without end',
    ...INVALID,
    make: (b) => b.write('index.json', '['.repeat(1_000_000)),
  },
  { name: 'the index has a terabyte', ...INVALID, says: /has \d+ bytes/, make: (b) => b.grow('index.json', TERABYTE) },
  { name: 'a part has a terabyte behind what the index says', ...INVALID, make: (b) => b.grow(BUNDLE, TERABYTE) },
  {
    name: 'a part says in the index that it has a terabyte, and does on the stick',
    ...INVALID,
    or: ['SOURCE_TOO_LARGE'],
    async make(b) {
      await b.index({ parts: [{ ...b.part(BUNDLE), bytes: Number.MAX_SAFE_INTEGER }] });
      return undefined;
    },
  },
  { name: 'a part is cut short', ...INVALID, says: /cut short/, make: (b) => b.cut(BUNDLE, 100) },
  { name: 'one bit of a part is another one', ...INVALID, says: /damaged/, make: (b) => b.flip(BUNDLE) },
  { name: 'a part is gone', ...INVALID, says: /missing/, make: (b) => b.remove(BUNDLE) },
  {
    name: 'the index is gone, as on a stick that was not finished',
    ...INVALID,
    says: /no stick/,
    make: (b) => b.remove('index.json'),
  },
  { name: 'it is for another fleet', code: 'FLEET_MISMATCH', make: (b) => b.otherFleet() },
  {
    name: 'it is for another fleet, and lies where that of this one would',
    code: 'FLEET_MISMATCH',
    make: (b) => b.index({ fleet: '11111111-1111-4111-8111-111111111111' }),
  },
  {
    name: 'it was made for other hosts',
    code: 'STICK_UNFIT',
    says: /nothing for alpha/,
    make: (b) => b.index({ hosts: [] }, ['beta']),
  },
  {
    name: 'its index says another head than its bundle has',
    ...INVALID,
    says: /another head/,
    make: (b) => b.index({ commit: b.otherCommit }),
  },
  {
    name: 'its bundle begins behind what this host has',
    code: 'STICK_UNFIT',
    says: /does not have/,
    make: (b) => b.bundle((text) => text.replace('\n', `\n-${b.otherCommit} \n`)),
  },
  {
    name: 'its bundle names what is no branch, to move a ref of the host',
    code: 'SOURCE_CORRUPT',
    make: (b) => b.bundle((text) => text.replace('refs/heads/main', 'refs/heads/../../config')),
  },
  {
    name: 'its bundle names the branch twice, with two heads',
    code: 'SOURCE_CORRUPT',
    make: (b) => b.bundle((text) => text.replace('\n\n', `\n${b.otherCommit} refs/heads/main\n\n`)),
  },
  {
    name: 'the header of its bundle never ends',
    code: 'SOURCE_CORRUPT',
    make: (b) => b.rawBundle('# v2 git bundle\n', 2 ** 24),
  },
  {
    name: 'its file is a gzip bomb',
    code: 'SOURCE_TOO_LARGE',
    or: ['STICK_INVALID'],
    make: (b) => b.file(gzipSync(b.zeros())),
  },
  {
    name: 'its file is a zstd bomb',
    code: 'SOURCE_TOO_LARGE',
    or: ['STICK_INVALID'],
    make: (b) => b.file(zstdCompressSync(b.zeros())),
  },
  {
    name: 'a good index in its file, and a bomb behind it',
    code: 'SOURCE_TOO_LARGE',
    make: async (b) => b.file(gzipSync(Buffer.concat([await b.entries(), b.bigEntry()]))),
  },
  {
    name: 'an entry of its file leads out of the folder that it is unpacked in',
    ...INVALID,
    make: async (b) => b.file(await b.entries({ path: '../../../../etc/cron.d/kedge', content: 'x' })),
  },
  {
    name: 'an entry of its file is a link, for the next one to be written through',
    ...INVALID,
    says: /symbolic link/,
    make: async (b) => b.file(await b.entries({ path: 'kedge/x/tars', type: '2', linkpath: '/etc' })),
  },
  {
    name: 'an entry of its file is a hard link',
    ...INVALID,
    says: /hard link/,
    make: async (b) => b.file(await b.entries({ path: 'kedge/x/fleet.bundle', type: '1', linkpath: '/etc/shadow' })),
  },
  {
    name: 'an entry of its file is a device',
    ...INVALID,
    says: /device/,
    make: async (b) => b.file(await b.entries({ path: 'kedge/x/fleet.bundle', type: '4' })),
  },
  {
    name: 'the parts come before the index in its file',
    ...INVALID,
    says: /does not come first/,
    make: async (b) => b.file(await b.backwards()),
  },
  {
    name: 'its file is cut short',
    ...INVALID,
    make: async (b) => {
      const all = await b.tar();
      return b.file(all.subarray(0, all.length - 3000));
    },
  },
];
