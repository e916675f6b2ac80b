/** The host's own memory, torn, old, of somebody else or of another time. */
import { isSha256 } from '../../../reconciler/core/names.ts';
import type { SourceAttack } from '../attack.ts';
import { DAY } from '../support/line-bench.ts';

const ONE_KEY = { code: 'AUTHORITY_THRESHOLD', says: /needs signatures of 2 people .* and has (lead|none)$/ } as const;
const CORRUPT = { code: 'STATE_CORRUPT' } as const;

export const STATE: readonly SourceAttack[] = [
  {
    name: 'the checkpoint is torn: half of its file was written',
    ...CORRUPT,
    async make(bench) {
      await bench.pushGood();
      return { state: await bench.editState((text) => text.slice(0, text.length / 2)) };
    },
  },
  {
    name: 'the checkpoint is torn: its file is empty, so that the host would begin anew',
    ...CORRUPT,
    async make(bench) {
      await bench.pushGood();
      return { state: await bench.editState(() => '') };
    },
  },
  {
    name: 'the checkpoint is another commit, by a hand that does not know the format',
    ...CORRUPT,
    async make(bench) {
      await bench.pushGood();
      return { state: await bench.editState((text) => text.replace(bench.anchor, 'HEAD')) };
    },
  },
  {
    name: 'the state has a key that no version of Kedge writes',
    ...CORRUPT,
    async make(bench) {
      await bench.pushGood();
      return { state: await bench.editState((text) => text.replace('{', '{"trustEverybody":true,')) };
    },
  },
  {
    name: 'the state is of another fleet',
    code: 'FLEET_MISMATCH',
    async make(bench) {
      await bench.pushGood();
      bench.fleetId('11111111-2222-4333-8444-555555555555');
    },
  },
  {
    name: 'the anchor of a new host is not in the repository',
    code: 'DIVERGED',
    async make(bench) {
      await bench.pushGood();
      bench.newHost({ anchor: '1'.repeat(40) });
      return { stands: null };
    },
  },
  {
    name: 'the state is lost, and the branch shows an older line: the anchor in host.yaml still holds',
    code: 'REWOUND',
    async make(bench) {
      const anchor = await bench.pushGood();
      bench.newHost({ anchor });
      await bench.show(bench.anchor);
      return { stands: null };
    },
  },
  {
    name: 'the state is lost, and one good key speaks for the line from the anchor on',
    ...ONE_KEY,
    async make(bench) {
      await bench.pushGood();
      await bench.loseState();
      return { stands: null };
    },
  },
  {
    name: 'the state is lost, and the branch is held at the anchor, so that the host would go back to it',
    ...ONE_KEY,
    async make(bench) {
      await bench.loseState();
      return { stands: null };
    },
  },
  {
    name: 'the whole state folder is gone, the anchor is older than `freshness`, and one good key speaks for the line from there on',
    ...ONE_KEY,
    async make(bench) {
      await bench.pushGood();
      bench.newHost({ anchor: bench.anchor });
      bench.clock(15 * DAY);
      return { stands: null };
    },
  },
  {
    name: 'root is talked into a commit of another fleet: what was in force stays so',
    code: 'FLEET_MISMATCH',
    async make(bench) {
      await bench.reset(await bench.pushOtherFleet());
      return {};
    },
  },
  {
    name: 'root is talked into a commit that nobody signed',
    code: 'SIGNATURE_MISSING',
    async make(bench) {
      await bench.reset(await bench.pushUnsigned());
      return {};
    },
  },
  {
    name: 'root names a commit, and the server shows a line without it',
    code: 'DIVERGED',
    says: /that root named does not lie on the first-parent line/,
    async make(bench) {
      const named = await bench.pushGood();
      await bench.show(bench.anchor);
      await bench.pushGood();
      await bench.reset(named);
    },
  },
  {
    name: 'root names a commit and its tree by SHA-256, and the server has another tree under that id',
    code: 'TREE_UNSAFE',
    async make(bench) {
      const other = '1'.repeat(64);
      await bench.reset(await bench.pushGood(), isSha256(other) ? other : null);
    },
  },
  {
    name: 'the clock is put back by a year, so that what is signed now comes from the future',
    code: 'SIGNATURE_TIME',
    async make(bench) {
      await bench.pushGood();
      bench.clock(-365 * DAY);
    },
  },
  {
    name: 'the clock is put forward until every key has expired',
    code: 'SIGNATURE_EXPIRED_KEY',
    async make(bench) {
      await bench.pushGood();
      bench.clock(400 * DAY);
    },
  },
];
