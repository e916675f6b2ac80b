import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { placeCommits } from '../../../reconciler/agent/place-commits.ts';
import { fail } from '../../../reconciler/core/failure.ts';
import { type CommitId, isCommitId } from '../../../reconciler/core/names.ts';
import { comparePeers } from '../../../reconciler/core/peers.ts';
import type { ObjectReader } from '../../../reconciler/ports/git.ts';
import { repository } from '../../support/git.ts';
import { gpgHome } from '../../support/gpg.ts';
import { objectsOf } from '../../support/line.ts';

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;

/**
 * root - a - b - c - d     the line
 *         \\- x - y - z     another one
 * alone                    a history of its own
 */
const gpg = await gpgHome({ after });
const { fingerprint } = await gpg.makeKey({ name: 'lead' });
const repo = await repository({ after }, gpg);
const ids = new Map<string, CommitId>();
async function commit(...names: readonly string[]): Promise<void> {
  for (const name of names) keep(name, await repo.commit({ files: { file: name }, message: name, sign: fingerprint }));
}
function keep(name: string, text: string): void {
  ids.set(name, isCommitId(text) ? text : assert.fail(text));
}
const id = (name: string): CommitId => ids.get(name) ?? assert.fail(name);
await commit('root', 'a', 'b', 'c', 'd');
await repo.git('checkout', '-q', '--detach', id('a'));
await commit('x', 'y', 'z');
await repo.git('checkout', '-q', '--orphan', 'other');
await commit('alone');
const raw = await repo.raw(id('c'), 'commit');
const begin = '-----BEGIN PGP SIGNATURE-----\n';
keep('twin of c', await repo.store(raw.replace(begin, `${begin} Comment: x\n`), 'commit'));
keep('elsewhere', 'e'.repeat(40));
const objects = await objectsOf({ after }, repo);

/** `host:commit`, and minutes ago where it is not an hour. */
async function compare(text: string, reader: ObjectReader = objects) {
  const peers = text.split(', ').map((word) => {
    const [host = '', name = '', ago = '60'] = word.split(':');
    return { host, commit: id(name), at: NOW - Number(ago) * MINUTE };
  });
  const places = await placeCommits(
    reader,
    peers.map((peer) => peer.commit),
  );
  const notes = comparePeers(peers, places, { pollMs: MINUTE, now: NOW });
  const nameOf = (commit: CommitId) => [...ids].find(([, one]) => one === commit)?.[0];
  return [...notes].map(([host, { kind, peer, commit: at }]) => `${host} ${kind} ${peer}:${nameOf(at)}`).join(', ');
}

test('who is behind, and who is on another line', async () => {
  const table: readonly (readonly [name: string, peers: string, notes: string])[] = [
    ['together', 'one:d, two:d', ''],
    ['one is behind', 'one:d, two:a', 'two behind one:d'],
    ['all are behind the newest', 'one:d, two:c, three:root', 'two behind one:d, three behind one:d'],
    ['not for long yet', 'one:d:9, two:c', ''],
    ['since the first of those that are ahead said so', 'one:d:1, two:c:20, three:b', 'three behind one:d'],
    ['the report of who is behind may be newer', 'one:d, two:c:0', 'two behind one:d'],
    ['two lines', 'one:d, two:z', 'one apart two:z, two apart one:d'],
    ['two lines, of other lengths', 'one:b, two:z', 'one apart two:z, two apart one:b'],
    [
      'who stands where they part is behind',
      'one:d, two:z, three:a',
      'one apart two:z, two apart one:d, three behind one:d',
    ],
    ['and on each line others', 'one:d, two:c, three:y', 'one apart three:y, two apart three:y, three apart one:d'],
    ['a history of its own', 'one:d, two:alone', 'one apart two:alone, two apart one:d'],
    ['a twin is the commit itself', 'one:c, two:twin of c', ''],
    ['and lies on its line', 'one:d, two:twin of c, three:b', 'two behind one:d, three behind one:d'],
    ['what is not here says nothing', 'one:d, two:elsewhere', ''],
  ];
  for (const [name, peers, notes] of table) assert.equal(await compare(peers), notes, name);
});

test('where history is cut off, lines that do not meet say nothing', async () => {
  const cut = id('a');
  const shallow: ObjectReader = {
    read: async (one, type, most) => (one === cut ? fail('SOURCE_CORRUPT', 'x') : objects.read(one, type, most)),
  };
  assert.equal(await compare('one:d, two:z', shallow), '');
  assert.equal(await compare('one:d, two:b', shallow), 'two behind one:d');
});

test('it reads no further than it takes', async () => {
  let reads = 0;
  const counted: ObjectReader = {
    read: async (one, type, most) => {
      reads += 1;
      return objects.read(one, type, most);
    },
  };
  await compare('one:d, two:d, three:d', counted);
  assert.equal(reads, 1);
  await compare('one:d, two:c', counted);
  assert.ok(reads <= 5, `${reads} reads`);
});
