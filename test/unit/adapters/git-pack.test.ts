import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { EmbeddedGit } from '../../../reconciler/adapters/git-embedded.ts';
import { indexIsWhole, makeGitdir } from '../../../reconciler/adapters/git-folder.ts';
import { Refused } from '../../../reconciler/adapters/git-meter.ts';
import { adoptPack, buildPack, objectId, PackSink } from '../../../reconciler/adapters/git-pack.ts';
import { ChildParser } from '../../../reconciler/adapters/git-parse-child.ts';
import type { FailureCode } from '../../../reconciler/core/failure.ts';
import { NODE, ROOT } from '../../../scripts/lib/paths.mjs';
import { gitEnv } from '../../support/git.ts';
import { deltaBomb, entry, forged, sealed } from '../../support/hostile-pack.ts';
import { run } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

const blob = (text: string): { type: 'blob'; bytes: Buffer } => ({ type: 'blob', bytes: Buffer.from(text) });

const program = [NODE, process.env.KEDGE_TEST_BUNDLE || join(ROOT, 'reconciler/main.ts')] as const;
const PATH = process.env.PATH ?? '';
const embedded = new EmbeddedGit(new ChildParser(exec, [...program], PATH));

function refusedWith(code: FailureCode): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Refused, String(error));
    assert.equal(error.failure.code, code, error.failure.message);
    return true;
  };
}

test('git takes the packs that are built here, and names the objects as we do', async (t) => {
  const dir = await tempDir(t);
  await run('git', ['init', '-q', '--bare', dir], { env: gitEnv() });
  const objects = [blob(''), blob('a'), blob('x'.repeat(15)), blob('y'.repeat(16)), blob('z'.repeat(3000))];
  await run('git', ['-C', dir, 'index-pack', '--strict', '--stdin'], { env: gitEnv(), input: buildPack(objects) });
  for (const { type, bytes } of objects) {
    assert.equal(
      await run('git', ['-C', dir, 'cat-file', type, objectId(type, bytes)], { env: gitEnv() }),
      bytes.toString(),
    );
  }
});

test('a pack is taken whole or not at all: every cut and every flipped bit is noticed', async (t) => {
  const dir = await tempDir(t);
  const pack = buildPack([blob('one'), blob('two'), blob('three')]);
  let count = 0;
  const receive = async (bytes: Buffer, cut: number): Promise<unknown> => {
    count += 1;
    const sink = await PackSink.create(join(dir, `p${count}`), 3, 'test');
    try {
      if (cut > 0) await sink.write(bytes.subarray(0, cut));
      await sink.write(bytes.subarray(cut));
      return sink.end();
    } finally {
      await sink.close();
      await rm(join(dir, `p${count}`));
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: pack.length - 1 }),
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: pack.length }),
      async (at, bit, cut) => {
        assert.deepEqual(await receive(pack, cut), {
          bytes: pack.length,
          objects: 3,
          trailer: pack.toString('hex', pack.length - 20),
        });
        const flipped = Buffer.from(pack);
        flipped.writeUInt8(pack.readUInt8(at) ^ (1 << bit), at);
        await assert.rejects(receive(flipped, cut), Refused);
        await assert.rejects(receive(pack.subarray(0, at), 0), Refused);
      },
    ),
    { seed: 11, numRuns: 60 },
  );
  const sink = await PackSink.create(join(dir, 'many'), 2, 'test');
  await assert.rejects(sink.write(pack), refusedWith('SOURCE_TOO_LARGE'));
  await sink.close();
});

test('without git, a hostile pack is refused before it can fill the memory', async (t) => {
  const gib = 1024 ** 3;
  // A delta that makes 2 GiB of a base of 1 byte: source size 1, result size 2^31.
  const delta = Buffer.from([1, 0x80, 0x80, 0x80, 0x80, 0x08, 0x91, 0, 1]);
  const table: [string, Buffer, FailureCode][] = [
    ['declares 3 GiB', forged(entry(3, 3 * gib), deflateSync(Buffer.alloc(1000))), 'SOURCE_TOO_LARGE'],
    ['declares 10 bytes, holds 30 MB of zeros', forged(entry(3, 10), deflateSync(Buffer.alloc(3e7))), 'SOURCE_CORRUPT'],
    ['declares more than it holds', forged(entry(3, 100), deflateSync(Buffer.alloc(10))), 'SOURCE_CORRUPT'],
    [
      'a delta that makes 2 GiB',
      forged([...entry(7, delta.length), ...Buffer.alloc(20)], deflateSync(delta)),
      'SOURCE_TOO_LARGE',
    ],
    ['more objects than it holds', forged(entry(3, 1), deflateSync(Buffer.from('a')), 2), 'SOURCE_CORRUPT'],
    [
      'junk behind the objects',
      forged(entry(3, 1), deflateSync(Buffer.from('a')), 1, Buffer.from('junk')),
      'SOURCE_CORRUPT',
    ],
    ['an unknown type', forged(entry(5, 1), deflateSync(Buffer.from('a'))), 'SOURCE_CORRUPT'],
    ['not zlib', forged(entry(3, 4), Buffer.from('none')), 'SOURCE_CORRUPT'],
    [
      'a size without end',
      forged(
        Array.from({ length: 40 }, () => 0xff),
        Buffer.alloc(0),
      ),
      'SOURCE_TOO_LARGE',
    ],
  ];
  for (const [name, bytes, code] of table) {
    const dir = join(await tempDir(t), 'q');
    await makeGitdir(dir);
    await writeFile(join(dir, 'in'), bytes);
    const pack = await adoptPack(join(dir, 'in'), dir, 'test');
    assert.ok(pack !== null);
    const before = process.memoryUsage.rss();
    const index = embedded.index({ dir, alternates: [] }, pack.path, 'test', AbortSignal.timeout(20_000));
    await assert.rejects(index, refusedWith(code), name);
    assert.ok(process.memoryUsage.rss() - before < 100e6, name);
  }
});

test('an index is whole only with its own pack', async (t) => {
  const dir = join(await tempDir(t), 'q');
  await makeGitdir(dir);
  const paths: string[] = [];
  for (const text of ['one', 'two']) {
    await writeFile(join(dir, 'in'), buildPack([blob(text)]));
    const pack = await adoptPack(join(dir, 'in'), dir, 'test');
    assert.ok(pack !== null);
    await embedded.index({ dir, alternates: [] }, pack.path, 'test', AbortSignal.timeout(20_000));
    paths.push(pack.path);
  }
  const [one = '', two = ''] = paths;
  assert.deepEqual([await indexIsWhole(one), await indexIsWhole(two)], [true, true]);
  const { copyFile, truncate } = await import('node:fs/promises');
  await copyFile(two.replace('.pack', '.idx'), one.replace('.pack', '.idx'));
  assert.equal(await indexIsWhole(one), false);
  await truncate(two.replace('.pack', '.idx'), 1000);
  assert.equal(await indexIsWhole(two), false);
  await mkdir(join(dir, 'x'));
  assert.equal(await indexIsWhole(join(dir, 'x', 'none.pack')), false);
});

test('without git, a pack is parsed in a process whose memory is limited, and the limit holds', async (t) => {
  const mib = 1024 ** 2;
  // All within what an object and a pack may hold, and far more than 300 kB of pack are worth.
  const bomb = deltaBomb(60, 30 * mib);
  assert.ok(bomb.length < 2e5);
  const index = async (bytes: Buffer, engine: EmbeddedGit): Promise<void> => {
    const dir = join(await tempDir(t), 'q');
    await makeGitdir(dir);
    await writeFile(join(dir, 'in'), bytes);
    const pack = await adoptPack(join(dir, 'in'), dir, 'test');
    assert.ok(pack !== null);
    await engine.index({ dir, alternates: [] }, pack.path, 'test', AbortSignal.timeout(60_000));
  };
  await assert.rejects(index(bomb, embedded), refusedWith('SOURCE_TOO_LARGE'));
  const large = forged(entry(3, 25 * mib), deflateSync(Buffer.alloc(25 * mib)));
  await index(large, embedded);
  const narrow = new EmbeddedGit(new ChildParser(exec, [...program], PATH, 15 * mib));
  await assert.rejects(index(large, narrow), refusedWith('SOURCE_TOO_LARGE'));
  await index(buildPack([blob('small')]), narrow);
  // Without prlimit the checks of sizes hold, in a process of its own all the same.
  const bare = new EmbeddedGit(new ChildParser(exec, [...program], '/nonexistent', 15 * mib));
  await index(large, bare);
  await assert.rejects(
    index(forged(entry(3, 3 * 1024 * mib), deflateSync(Buffer.alloc(9))), bare),
    refusedWith('SOURCE_TOO_LARGE'),
  );
  // What cannot even be started is no fault of the source.
  const none = new EmbeddedGit(new ChildParser(exec, ['/nonexistent/node'], PATH));
  await assert.rejects(index(buildPack([blob('x')]), none), refusedWith('STATE_CORRUPT'));
  const mute = new EmbeddedGit(new ChildParser(exec, [NODE, '-e', 'process.stdout.write("{}")'], PATH));
  await assert.rejects(index(buildPack([blob('x')]), mute), refusedWith('SOURCE_CORRUPT'));
});

test('without git, what the library would leave out silently is noticed', async (t) => {
  const twice = Buffer.concat([Buffer.from(entry(3, 1)), deflateSync(Buffer.from('a'))]);
  // A delta whose base is nowhere.
  const delta = Buffer.from([1, 1, 1, 0x41]);
  const lost = Buffer.concat([Buffer.from([...entry(7, delta.length), ...Buffer.alloc(20, 7)]), deflateSync(delta)]);
  for (const [parts, count] of [
    [[twice, twice], 2],
    [[twice, lost], 2],
  ] as const) {
    const dir = join(await tempDir(t), 'q');
    await makeGitdir(dir);
    await writeFile(join(dir, 'in'), sealed(count, parts));
    const pack = await adoptPack(join(dir, 'in'), dir, 'test');
    assert.ok(pack !== null);
    const index = embedded.index({ dir, alternates: [] }, pack.path, 'test', AbortSignal.timeout(20_000));
    await assert.rejects(index, refusedWith('SOURCE_CORRUPT'));
  }
});
