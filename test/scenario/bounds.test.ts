/** A hostile server and a running agent: what comes is bounded, the report says what it was, and the loop goes on. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { buildPack } from '../../reconciler/adapters/git-pack.ts';
import { fleetFiles } from '../support/fleet.ts';
import { deltaBomb, entry, forged, packAnswer, pktLine, sealed } from '../support/hostile-pack.ts';
import { httpGit, type LoggedRequest } from '../support/http-git.ts';
import { run } from '../support/run.ts';
import { layer } from './support/compose.ts';
import { configure, isFetch } from './support/trust.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const MIB = 1024 ** 2;
const world = await scenarioWorld({ after });
const files = {
  'fleet.yaml': `${String(fleetFiles({ keys: {} })['fleet.yaml'])}poll: 1s\n`,
  'hosts/alpha.yaml': layer({}),
};

/** Most memory that a process ever had, in bytes (proc(5), VmHWM). */
async function peakMemory(pid: number | undefined): Promise<number> {
  const kib = /^VmHWM:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'latin1'))?.[1];
  return Number(kib) * 1024;
}

const blob = (text: string) => ({ type: 'blob' as const, bytes: Buffer.from(text) });
const small = buildPack([blob('a'), blob('b')]);
const one = Buffer.concat([Buffer.from(entry(3, 1)), deflateSync(Buffer.from('a'))]);

/** An answer to a fetch, the code of the failure, and its words. */
const PACKS: readonly (readonly [string, Buffer, string, RegExp])[] = [
  ['nothing but zeros', packAnswer(Buffer.alloc(8 * MIB)), 'SOURCE_CORRUPT', /not a pack/],
  ['nothing at all', Buffer.alloc(0), 'SOURCE_(CORRUPT|UNREACHABLE)', /./],
  ['cut short', packAnswer(small.subarray(0, -7)), 'SOURCE_CORRUPT', /cut off or damaged/],
  [
    'a wrong trailer',
    packAnswer(Buffer.concat([small.subarray(0, -20), randomBytes(20)])),
    'SOURCE_CORRUPT',
    /checksum/,
  ],
  ['junk behind the trailer', packAnswer(Buffer.concat([small, randomBytes(64)])), 'SOURCE_CORRUPT', /checksum/],
  [
    'junk before the trailer',
    packAnswer(sealed(1, [one, randomBytes(64)])),
    'SOURCE_CORRUPT',
    /not whole|more than it says/,
  ],
  ['fewer objects than it says', packAnswer(sealed(3, [one])), 'SOURCE_CORRUPT', /not whole|damaged/],
  ['four thousand million objects', packAnswer(sealed(0xffffffff, [one])), 'SOURCE_TOO_LARGE', /4294967295 objects/],
  [
    '300 MB of zeros in one object',
    packAnswer(forged(entry(3, 3e8), deflateSync(Buffer.alloc(3e8)))),
    'SOURCE_(CORRUPT|TOO_LARGE)',
    /./,
  ],
  ['deltas that make 1.8 GB', packAnswer(deltaBomb(60, 30 * MIB)), 'SOURCE_(CORRUPT|TOO_LARGE)', /./],
  ['other objects than asked for', packAnswer(small), 'SOURCE_CORRUPT', /./],
];

describe('a hostile server', { concurrency: 2 }, () => {
  for (const git of ['auto', 'embedded'] as const) {
    test(`whatever it sends, the agent stays small, says what it was, and goes on (git: ${git})`, async (t) => {
      const fleet = await world.fleet(t, { hosts: ['alpha'], files });
      const { alpha } = fleet.hosts;
      const http = await httpGit(t, join(fleet.bare, '..'));
      await configure(alpha, { fleet: { git, sources: [`${http.url}/fleet.git`] } });
      const agent = alpha.start(t, ['agent']);
      const settled = (commit: string) =>
        eventually(async () => {
          agent.child.kill('SIGHUP');
          const record = await alpha.inventory();
          assert.deepEqual([record?.state, record?.fleet.commit], ['converged', commit], agent.said());
        }, 30_000);
      const says = async (code: string, words: RegExp, what: string): Promise<void> => {
        const from = agent.said().length;
        await eventually(() => {
          agent.child.kill('SIGHUP');
          const lines = agent.said().slice(from).split('\n');
          const said = lines.some((line) => new RegExp(code).test(line) && words.test(line));
          assert.ok(said, `${what}: expected ${code} ${words} in\n${lines.join('\n')}`);
        }, 30_000);
        const peak = await peakMemory(agent.child.pid);
        assert.ok(peak < 200e6, `${what}: ${peak} bytes`);
      };
      await eventually(async () => assert.equal((await alpha.inventory())?.state, 'converged'), 30_000);

      for (const [what, body, code, words] of PACKS) {
        await fleet.push({ 'README.md': `${what}\n` });
        http.fault = { kind: 'body', body, when: isFetch };
        await says(code, words, what);
      }
      const refs = Buffer.concat(
        Array.from({ length: 200_000 }, (_, i) => pktLine(`${'1'.repeat(40)} refs/heads/main-${i}\n`)),
      );
      const isPoll = (r: LoggedRequest): boolean => r.method === 'POST' && !isFetch(r);
      http.fault = { kind: 'body', body: refs, when: isPoll };
      await says('SOURCE_TOO_LARGE', /65536/, 'refs without end');
      http.fault = null;
      await settled(await fleet.push({ 'README.md': 'after hostile answers\n' }));

      // A head that nobody signed, larger than any commit may be.
      const { repo } = fleet;
      const raw = Buffer.from(await repo.raw(fleet.anchor, 'commit'));
      const huge = await repo.store(Buffer.concat([raw, Buffer.alloc(30 * MIB, 'x')]), 'commit');
      const good = await repo.head();
      await repo.git('push', '-q', '--force', fleet.bare, `${huge}:refs/heads/main`);
      await says('SOURCE_TOO_LARGE|COMMIT_MALFORMED', /./, 'a commit of 30 MiB');
      await repo.git('push', '-q', '--force', fleet.bare, `${good}:refs/heads/main`);

      // Signed by whoever may: the parser must bear it.
      const laughs = ['a: &a0 [x,x,x,x,x,x,x,x,x,x]'];
      for (let i = 1; i < 12; i += 1)
        laughs.push(
          `b${i}: &a${i} [${Array(10)
            .fill(`*a${i - 1}`)
            .join(',')}]`,
        );
      for (const [what, text] of [
        ['aliases', `${laughs.join('\n')}\n`],
        ['deep nesting', `bundles: ${'['.repeat(200_000)}`],
        ['deep nesting in blocks', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
      ] as const) {
        await fleet.push({ 'hosts/alpha.yaml': text });
        await says('SCHEMA_INVALID', /more than \d+ (values|levels)/, what);
      }
      await settled(await fleet.push({ 'hosts/alpha.yaml': layer({}) }));

      // One folder of 60,000 long names: 4.6 MB of tree.
      const id = await repo.git('rev-parse', 'HEAD:README.md');
      const entries = Array.from({ length: 60_000 }, (_, i) => `100644 blob ${id}\tf-${String(i).padStart(48, '0')}`);
      const folder = (await run('git', ['-C', repo.dir, 'mktree'], { input: `${entries.join('\n')}\n` })).trim();
      const before = await repo.head();
      await repo.git('read-tree', '--prefix=docs/', folder);
      const tree = await repo.git('write-tree');
      await repo.git('reset', '-q', '--hard', before);
      const sign = [
        '-c',
        `gpg.program=${await world.gpg.program()}`,
        'commit-tree',
        `-S${world.operator.fingerprint}!`,
      ];
      const wide = await repo.git(...sign, '-p', before, '-m', 'wide', tree);
      await repo.git('push', '-q', fleet.bare, `${wide}:refs/heads/main`);
      await says('SOURCE_TOO_LARGE', /4194304/, 'a tree of 4.6 MB');
      await repo.git('push', '-q', '--force', fleet.bare, `${before}:refs/heads/main`);
      await fleet.push({ 'trust/keys/large.asc': 'A'.repeat(300_000) });
      await says('SOURCE_TOO_LARGE', /262144/, 'a key of 300 kB');
      await repo.git('reset', '-q', '--hard', before);
      await repo.git('push', '-q', '--force', fleet.bare, `${before}:refs/heads/main`);
      await settled(await fleet.push({ 'README.md': 'the end\n' }));
      const peak = await peakMemory(agent.child.pid);
      t.diagnostic(`at most ${Math.round(peak / 1e6)} MB`);
      assert.ok(peak < 200e6);
      assert.equal(await agent.end(), 0);
    });
  }
});
