/** What a build server, a mirror, a stick or whoever is on the line can do between a pin and the host that boots it. */
import type { OsPull } from '../../../reconciler/ports/ostree.ts';
import type { OsBench } from '../support/os-bench.ts';
import type { Listed } from '../table.ts';

export interface OsAttack extends Listed {
  readonly code: 'OS_SIGNATURE' | 'OS_PULL_FAILED';
  make(bench: OsBench): Promise<OsPull>;
}

const SIGNATURE = { code: 'OS_SIGNATURE' } as const;
const PULL = { code: 'OS_PULL_FAILED' } as const;

export const OS: readonly OsAttack[] = [
  {
    name: 'the pinned commit is signed by nobody',
    ...SIGNATURE,
    make: async (b) => b.want(await b.builds.commit({ version: '1' })),
  },
  {
    name: 'it is signed by a key that the channel does not name',
    ...SIGNATURE,
    make: async (b) => b.want(await b.build({ sign: b.stranger.fingerprint })),
  },
  {
    name: 'the signature of another commit is given for it',
    ...SIGNATURE,
    async make(b) {
      const unsigned = await b.builds.commit({ version: 'evil' });
      await b.object(unsigned, 'commitmeta', await b.object(await b.build(), 'commitmeta'));
      return b.want(unsigned);
    },
  },
  {
    name: 'the signature is kept back',
    ...SIGNATURE,
    async make(b) {
      b.served.fault = (path) => (path.endsWith('.commitmeta') ? 'missing' : 'none');
      return b.want(await b.build());
    },
  },
  {
    name: 'the key of the channel has expired',
    ...SIGNATURE,
    async make(b) {
      const past = Math.floor(Date.now() / 1000) - 3_600;
      const key = await b.gpg.makeKey({ name: 'expired', at: past });
      const commit = await b.build({ sign: key.fingerprint });
      await b.gpg.setExpire(key.fingerprint, 'seconds=60', past + 10);
      return b.want(commit, { signers: [Buffer.from(await b.gpg.exportPublic(key.fingerprint))] });
    },
  },
  {
    name: 'no certificate at all is named',
    ...SIGNATURE,
    make: async (b) => b.want(await b.build(), { signers: [] }),
  },
  {
    name: 'an unsigned commit was put into the host’s own repository before',
    ...SIGNATURE,
    async make(b) {
      const commit = await b.builds.commit({ version: 'evil' });
      await b.root.ostree('pull-local', `--repo=${b.root.repo}`, b.builds.dir, commit);
      return b.want(commit);
    },
  },
  {
    name: 'a remote with the attacker’s key was left in the host’s own repository',
    ...SIGNATURE,
    async make(b) {
      const keyring = `${b.root.dir}.asc`;
      await b.gpg.gpg(['--output', keyring, '--yes', '--armor', '--export', b.stranger.fingerprint]);
      const key = `--gpg-import=${keyring}`;
      await b.root.ostree(
        'remote',
        `--repo=${b.root.repo}`,
        'add',
        '--set=gpg-verify=true',
        key,
        'kedge-pull',
        b.served.url,
      );
      return b.want(await b.build({ sign: b.stranger.fingerprint }));
    },
  },
  {
    name: 'another good commit is given under the name of the pinned one (an old system, with its holes)',
    ...PULL,
    async make(b) {
      const [old, pinned] = [await b.build(), await b.build()];
      await b.object(pinned, 'commit', await b.object(old, 'commit'));
      await b.object(pinned, 'commitmeta', await b.object(old, 'commitmeta'));
      return b.want(pinned);
    },
  },
  {
    name: 'the pinned commit is of another branch',
    ...PULL,
    make: async (b) => b.want(await b.build({ ref: 'lab/12/debug' })),
  },
  {
    name: 'a bit of the commit is flipped on the line',
    ...PULL,
    async make(b) {
      b.served.fault = (path) => (path.endsWith('.commit') ? 'flip' : 'none');
      return b.want(await b.build());
    },
  },
  {
    name: 'a bit of a file is flipped on the line',
    ...PULL,
    async make(b) {
      b.served.fault = (path) => (path.endsWith('.filez') ? 'flip' : 'none');
      return b.want(await b.build());
    },
  },
  {
    name: 'a bit of a folder is flipped on the line',
    ...PULL,
    async make(b) {
      b.served.fault = (path) => (path.endsWith('.dirtree') ? 'flip' : 'none');
      return b.want(await b.build());
    },
  },
  {
    name: 'the server sends without end',
    ...PULL,
    async make(b) {
      b.served.fault = (path) => (path.endsWith('.filez') ? 'flood' : 'none');
      return b.want(await b.build());
    },
  },
  {
    name: 'the server falls silent in the middle of a file',
    ...PULL,
    async make(b) {
      b.served.fault = (path) => (path.endsWith('.filez') ? 'stall' : 'none');
      return b.want(await b.build());
    },
  },
  {
    name: 'the commit is whole, and its files are kept back',
    ...PULL,
    async make(b) {
      b.served.fault = (path) => (path.endsWith('.filez') ? 'missing' : 'none');
      return b.want(await b.build());
    },
  },
];
