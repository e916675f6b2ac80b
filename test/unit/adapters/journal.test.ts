import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DiskJournal } from '../../../reconciler/adapters/journal.ts';
import { type AgentState, newAgentState } from '../../../reconciler/core/agent-state.ts';
import { failure } from '../../../reconciler/core/failure.ts';
import { isCommitId, isObjectId } from '../../../reconciler/core/names.ts';
import { isSideloadId, OPENING } from '../../../reconciler/core/sideload.ts';
import { bundleName, sha256 } from '../../../simulation/fake-host.ts';
import { tempDir } from '../../support/temp.ts';

/** A state with something in every field. */
function fullState(): AgentState {
  const id = 'a'.repeat(40);
  if (!isCommitId(id) || !isObjectId(id)) throw new Error('unreachable');
  const digest = sha256('x');
  const why = failure('UNHEALTHY', 'service web ended', { bundle: 'web', service: 'web', cause: 'log' });
  const suspension = { until: 5, reason: 'r', by: 'b' };
  return {
    ...newAgentState('fleet', '0.1.0'),
    checkpoint: { commit: id, tree: id, signedAt: 1, acceptedAt: 2, signer: 'lead' },
    refused: { hub: { head: id, at: 1, failure: { ...why, all: [why] }, retryAt: null } },
    traffic: { day: '2026-11-21', bytes: { hub: 9 } },
    bundles: {
      web: {
        lastGood: digest,
        previousGood: null,
        attempt: { digest, begun: 1, at: 1 },
        failed: [{ digest, at: 1, failure: why, commit: id, tiedTo: { bundle: bundleName('core'), digest } }],
        goingBack: false,
        stale: false,
        repairs: { count: 1, at: 1 },
      },
    },
    pulled: ['image'],
    update: {
      attempt: {
        digest,
        name: 'packaged',
        version: '0.2.0',
        at: 1,
        confirmMs: 1,
        by: id,
        before: { reached: true, observed: true, resolved: false },
        why: 'no Docker',
      },
      failed: [{ digest, version: null, at: 1, failure: why, by: null }],
      said: { wanted: '0.2.0', state: 'failed', message: null },
    },
    suspended: { host: suspension, bundles: { web: suspension } },
    desired: digest,
    conditions: { Ready: { fingerprint: 'true -', since: 1 } },
    inventory: { sequence: 1, pushed: digest, pushedAt: 1 },
  };
}

describe('state.json', () => {
  it('comes back as it was written, readable by its owner alone', async (t) => {
    const dir = join(await tempDir(t), 'state');
    const journal = new DiskJournal(dir);
    assert.deepEqual(await journal.load(), { ok: true, value: null });
    const state = fullState();
    assert.ok((await journal.save(state)).ok);
    assert.deepEqual(await new DiskJournal(dir).load(), { ok: true, value: state });
    assert.equal((await stat(join(dir, 'state.json'))).mode & 0o777, 0o600);
    assert.equal((await stat(dir)).mode & 0o777, 0o700);
    assert.deepEqual(await readdir(dir), ['state.json']);
  });

  it('of another version is read less what only that one knows; of this version it is not', async (t) => {
    const dir = await tempDir(t);
    const state = fullState();
    const { web } = state.bundles;
    const newer = { ...state, agent: '0.2.0', mood: 'new', bundles: { web: { ...web, colour: 'new' } } };
    await writeFile(join(dir, 'state.json'), JSON.stringify(newer));
    assert.deepEqual(await new DiskJournal(dir, '0.1.0').load(), { ok: true, value: { ...state, agent: '0.2.0' } });
    for (const version of ['0.2.0', null]) {
      const read = await new DiskJournal(dir, version).load();
      assert.match(read.ok ? '' : read.failure.message, /state\.(mood|bundles\.web\.colour): unknown$/);
    }
    await writeFile(join(dir, 'state.json'), JSON.stringify({ ...newer, version: 2 }));
    const read = await new DiskJournal(dir, '0.1.0').load();
    assert.match(read.ok ? '' : read.failure.message, /cannot be read: kedge 0\.2\.0 wrote it: state\./);
  });

  it('is kept beside itself over the trial of another agent, which may write what nobody can read', async (t) => {
    const dir = await tempDir(t);
    const journal = new DiskJournal(dir, '0.1.0');
    assert.ok((await journal.backUp()).ok, 'where there is none there is nothing to keep');
    assert.equal(await journal.backup(), null);
    const state = fullState();
    assert.ok((await journal.save(state)).ok);
    assert.ok((await journal.backUp()).ok);
    await writeFile(join(dir, 'state.json'), '{"version":2}');
    assert.deepEqual(await journal.backup(), state);
    await journal.dropBackup();
    assert.equal(await journal.backup(), null);
    assert.deepEqual(await readdir(dir), ['state.json']);
  });

  it('is never started anew where it cannot be read: the file and the fault are named', async (t) => {
    const dir = await tempDir(t);
    const file = join(dir, 'state.json');
    const good = JSON.parse(JSON.stringify(fullState()));
    const bad: readonly [string, RegExp][] = [
      ['', /is empty/],
      ['{"version": 1', /not JSON/],
      ['null', /an object expected/],
      [JSON.stringify({ ...good, version: 2 }), /state\.version: 1 expected/],
      [JSON.stringify({ ...good, extra: 1 }), /state\.extra: unknown/],
      [JSON.stringify({ ...good, checkpoint: undefined }), /state\.checkpoint: missing/],
      [
        JSON.stringify({ ...good, checkpoint: { ...good.checkpoint, commit: 'HEAD' } }),
        /checkpoint\.commit: a commit id/,
      ],
      [JSON.stringify({ ...good, desired: 'x' }), /state\.desired: a SHA-256/],
      [
        JSON.stringify({ ...good, bundles: { web: { ...good.bundles.web, failed: [{}] } } }),
        /web\.failed\[0\]\.digest: missing/,
      ],
      [
        JSON.stringify({ ...good, refused: { hub: { ...good.refused.hub, failure: { code: 'constructor' } } } }),
        /message: missing|failure code/,
      ],
    ];
    for (const [text, fault] of bad) {
      await writeFile(file, text);
      const loaded = await new DiskJournal(dir).load();
      assert.ok(!loaded.ok, text);
      assert.equal(loaded.failure.code, 'STATE_CORRUPT');
      assert.equal(loaded.failure.file, file);
      assert.match(loaded.failure.message, fault);
      assert.equal(await readFile(file, 'utf8'), text);
    }
  });
});

describe('history', () => {
  it('keeps the newest lines within its bound, and survives a line that a crash cut off', async (t) => {
    const dir = await tempDir(t);
    const journal = new DiskJournal(dir);
    const message = 'x'.repeat(20_000);
    for (let at = 0; at < 150; at++) await journal.append({ at, kind: 'applied', message });
    assert.ok((await stat(join(dir, 'history.jsonl'))).size <= 2 * 2 ** 20);
    await appendFile(join(dir, 'history.jsonl'), '{"at": 150, "ki');
    const again = new DiskJournal(dir);
    await again.append({ at: 151, kind: 'applied', message: 'whole' });
    assert.deepEqual(
      (await again.history(2)).map((e) => e.at),
      [149, 151],
    );
  });
});

describe('requests', () => {
  it('are taken in the order in which they were left, and struck off', async (t) => {
    const dir = await tempDir(t);
    const journal = new DiskJournal(dir);
    await journal.leaveRequest({ kind: 'retry', bundle: null });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await journal.leaveRequest({
      kind: 'suspend',
      bundle: bundleName('web'),
      suspension: { until: 1, reason: 'r', by: 'b' },
    });
    for (const text of ['{}', '{"kind":"retry","bundle":"../x"}', '{"kind":"suspend","bundle":null}', 'x']) {
      await writeFile(join(dir, 'requests', `9${text.length}.json`), text);
    }
    const left = await journal.requests();
    assert.deepEqual(
      left.map((r) => r.request.kind),
      ['retry', 'suspend'],
    );
    for (const { done } of left) await done();
    assert.deepEqual(await journal.requests(), []);
    assert.deepEqual(await readdir(join(dir, 'requests')), []);
  });
});

const HOLDER = `
import { DiskJournal } from ${JSON.stringify(new URL('../../../reconciler/adapters/journal.ts', import.meta.url).href)};
const lock = await new DiskJournal(process.argv[1]).lock(() => console.log('woken'));
console.log(lock.ok ? 'held' : lock.failure.code);
setTimeout(() => {}, 60_000);
`;

describe('the lock', () => {
  it('is held by one process, lets itself be woken, and goes with a kill', async (t) => {
    const dir = join(await tempDir(t), 'state');
    const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => child.kill('SIGKILL'));
    const lines: string[] = [];
    const said = async (text: string) => {
      for (let i = 0; i < 200 && !lines.join('').includes(text); i++) await new Promise((r) => setTimeout(r, 20));
      assert.ok(lines.join('').includes(text), `${text} in ${lines}`);
    };
    child.stdout.on('data', (data) => lines.push(String(data)));
    await said('held');
    const journal = new DiskJournal(dir);
    const second = await journal.lock();
    assert.ok(!second.ok);
    assert.equal(second.failure.code, 'BUSY');
    assert.equal(await journal.wake(), true);
    await said('woken');

    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const third = await journal.lock();
    assert.ok(third.ok, 'the kernel let go of it');
    await third.value.release();
    assert.equal(await journal.wake(), false);
    const again = await journal.lock();
    assert.ok(again.ok);
    await again.value.release();
  });

  it('is taken once where many begin at the same time', async (t) => {
    const dir = join(await tempDir(t), 'state');
    const locks = await Promise.all(Array.from({ length: 8 }, () => new DiskJournal(dir).lock()));
    assert.equal(locks.filter((l) => l.ok).length, 1);
    for (const lock of locks) if (lock.ok) await lock.value.release();
  });

  it('is not taken in a folder that everybody can write to', async (t) => {
    const dir = await tempDir(t);
    await chmod(dir, 0o777);
    const lock = await new DiskJournal(dir).lock();
    assert.match(lock.ok ? '' : `${lock.failure.code} ${lock.failure.remedy}`, /^STATE_CORRUPT chmod 700 /);
  });

  it('is of no use to strangers, who see its name: they wake nobody, and cannot keep it', async (t) => {
    const dir = join(await tempDir(t), 'state');
    const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => child.kill('SIGKILL'));
    const lines: string[] = [];
    child.stdout.on('data', (data) => lines.push(String(data)));
    for (let i = 0; i < 200 && lines.length === 0; i++) await new Promise((r) => setTimeout(r, 20));
    assert.equal((await stat(join(dir, 'lock'))).mode & 0o777, 0o600);
    const secret = await readFile(join(dir, 'lock'), 'utf8');
    const seen = await readFile('/proc/net/unix', 'utf8');
    assert.ok(!seen.includes(secret));
    const name = createHash('sha256').update(`name of ${secret}`).digest('hex');
    assert.ok(seen.includes(`@kedge-${name}`), 'strangers see this');
    const path = `\0kedge-${name}`;
    for (const words of ['', 'wake\n', `wake ${'0'.repeat(64)} x\n`, 'x'.repeat(1000)]) {
      const socket = connect({ path }).on('error', () => undefined);
      socket.end(words);
      await new Promise((resolve) => socket.resume().once('close', resolve));
    }
    assert.deepEqual(lines, ['held\n']);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    for (const answer of ['', 'nonsense\n', '1 2 3\n']) {
      const secretNow = await readFile(join(dir, 'lock'), 'utf8');
      const nameNow = createHash('sha256').update(`name of ${secretNow}`).digest('hex');
      const squatter = createServer((socket) => socket.on('error', () => undefined).write(answer));
      await new Promise<void>((resolve) => squatter.listen({ path: `\0kedge-${nameNow}` }, resolve));
      const script = `${HOLDER}; process.exit(lock.ok ? 0 : 1)`;
      const next = spawn(process.execPath, ['--input-type=module', '-e', script, dir], { stdio: 'ignore' });
      assert.equal(await new Promise((resolve) => next.once('exit', resolve)), 0, `passed by: ${answer}`);
      squatter.close();
    }
  });
});

describe('answers to a sideload', () => {
  it('follow each other, however fast they come: the last one stands, and none breaks another', async (t) => {
    const journal = new DiskJournal(await tempDir(t));
    const id = '0123456789abcdef';
    assert.ok(isSideloadId(id));
    const words = Array.from({ length: 40 }, (_, n) => ({ ...OPENING, message: `reading: ${n}` }));
    const told = words.map((word) => journal.answer(id, word));
    await journal.answer(id, { ...OPENING, state: 'done', message: 'over' });
    assert.deepEqual(
      (await Promise.allSettled(told)).filter(({ status }) => status === 'rejected'),
      [],
    );
    assert.equal((await journal.answerTo(id))?.message, 'over');
    assert.deepEqual(await journal.unanswered(), []);
  });
});
