import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type AuditEntry, chain, noAudit, verifyChain } from '../../../reconciler/core/audit.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import {
  faultInLedger,
  isLedger,
  NEW_LEDGER,
  type RunLedger,
  type RunRecord,
  record,
  spend,
  spentFault,
} from '../../../reconciler/core/run-ledger.ts';
import { isNonce, type Nonce } from '../../../reconciler/core/run-request.ts';
import { readRunsFile, runsFile } from '../../../reconciler/core/runs-file.ts';
import { sha256 } from '../../support/memory-tree.ts';

const NOW = 1_800_000_000;

function nonce(n: number): Nonce {
  const text = n.toString(16).padStart(32, '0');
  assert.ok(isNonce(text));
  return text;
}

function spent(ledger: RunLedger, n: number, expires: number, now = NOW): RunLedger {
  const after = spend(ledger, { nonce: nonce(n), expires }, now);
  assert.ok(after.ok, JSON.stringify(after));
  return after.value;
}

describe('a nonce', () => {
  it('is taken once', () => {
    const request = { nonce: nonce(1), expires: NOW + 60 };
    assert.equal(spentFault(NEW_LEDGER, request), null);
    const after = spent(NEW_LEDGER, 1, NOW + 60);
    assert.equal(spentFault(after, request)?.code, 'REQUEST_REPLAYED');
    assert.equal(spentFault(after, { ...request, nonce: nonce(2) }), null);
  });

  it('is remembered over any clock, until there are too many; then nothing as old is taken, whatever the clock says', () => {
    let ledger = spent(NEW_LEDGER, 0, NOW + 60);
    // A clock that ran ahead by years forgets nothing.
    ledger = spent(ledger, 1, NOW + 61, NOW + 1_000_000_000);
    assert.equal(spentFault(ledger, { nonce: nonce(0), expires: NOW + 60 })?.code, 'REQUEST_REPLAYED');
    const more = Array.from({ length: LIMITS.requestNonces - 2 }, (_, n) => [nonce(n + 2), NOW + 62 + n]);
    ledger = { ...ledger, nonces: { ...ledger.nonces, ...Object.fromEntries(more) } };
    ledger = spent(ledger, 500_000, NOW + 90_000, NOW + 100_000);
    assert.ok(Object.keys(ledger.nonces).length <= LIMITS.requestNonces);
    assert.equal(Object.hasOwn(ledger.nonces, nonce(0)), false, 'it was dropped');
    // The clock is back, the request looks as if it held, and nobody remembers it.
    assert.equal(spentFault(ledger, { nonce: nonce(0), expires: NOW + 60 })?.code, 'REQUEST_TIME');
    assert.equal(spentFault(ledger, { nonce: nonce(999_999), expires: NOW + 200_000 }), null);
  });

  it('is not begun with where too many are not over', () => {
    const nonces = Object.fromEntries(Array.from({ length: LIMITS.requestNonces }, (_, n) => [nonce(n), NOW + 1_000]));
    const after = spend({ ...NEW_LEDGER, nonces }, { nonce: nonce(1_000_000), expires: NOW + 60 }, NOW);
    assert.ok(!after.ok && after.failure.code === 'BUSY');
  });

  it('never runs twice, in whatever order requests come, clocks jump and the table overflows', () => {
    const step = fc.record({ n: fc.nat(30), jump: fc.integer({ min: -2_000_000, max: 2_000_000 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const most = LIMITS.requestNonces;
        // Nearly full of what was over long ago, so that it overflows at once.
        const nonces = Object.fromEntries(
          Array.from({ length: most - 3 }, (_, n) => [nonce(1_000 + n), NOW - 10_000 + n]),
        );
        let ledger: RunLedger = { ...NEW_LEDGER, nonces };
        const ran = new Set<number>();
        for (const { n, jump } of steps) {
          const request = { nonce: nonce(n), expires: NOW + 10 * n };
          if (spentFault(ledger, request) !== null) continue;
          const after = spend(ledger, request, NOW + jump);
          if (!after.ok) continue;
          assert.ok(!ran.has(n), `${n} ran twice`);
          ran.add(n);
          ledger = after.value;
        }
      }),
      { numRuns: 50 },
    );
  });
});

const RECORD: RunRecord = {
  run: nonce(1),
  script: 'say',
  sha256: sha256('x'),
  arguments: { a: 'b' },
  by: 'ada SHA256:x',
  request: sha256('y'),
  state: 'done',
  startedAt: 1,
  endedAt: 2,
  exit: 0,
  why: null,
  stdout: { bytes: 1, sha256: sha256('z'), tail: 'z' },
  stderr: null,
};

describe('the ledger', () => {
  it('keeps one record a run, and the newest', () => {
    let ledger = record(record(NEW_LEDGER, { ...RECORD, state: 'running' }), RECORD);
    assert.deepEqual(ledger.runs, [RECORD]);
    for (let n = 2; n < 100; n++) ledger = record(ledger, { ...RECORD, run: nonce(n) });
    assert.equal(ledger.runs.length, LIMITS.runRecords);
    assert.equal(ledger.runs.at(-1)?.run, nonce(99));
    ledger = record(NEW_LEDGER, { ...RECORD, state: 'running' });
    for (let n = 2; n < 100; n++) ledger = record(ledger, { ...RECORD, run: nonce(n), state: 'refused' });
    assert.deepEqual([ledger.runs.length, ledger.runs[0]?.state], [LIMITS.runRecords, 'running']);
  });

  it('is read strictly', () => {
    const good = { version: 1, floor: 0, nonces: { [nonce(1)]: 5 }, runs: [RECORD] };
    assert.ok(isLedger(JSON.parse(JSON.stringify(good))));
    for (const [other, says] of [
      [{ ...good, version: 2 }, /version/],
      [{ ...good, more: 1 }, /more: unknown/],
      [{ ...good, floor: -1 }, /floor/],
      [{ ...good, nonces: { x: 5 } }, /nonces expected/],
      [{ ...good, nonces: { [nonce(1)]: '5' } }, /whole number/],
      [{ ...good, runs: [{ ...RECORD, state: 'dome' }] }, /a state expected/],
      [{ ...good, runs: [{ ...RECORD, exit: undefined }] }, /exit/],
      [[], /object expected/],
    ] as const) {
      assert.match(faultInLedger(JSON.parse(JSON.stringify(other))) ?? '', says);
    }
  });
});

describe('what a host publishes', () => {
  const entry: AuditEntry = {
    at: 1,
    event: 'ended',
    run: nonce(1),
    script: 's',
    blob: '',
    sha256: '',
    by: '',
    request: '',
    arguments: {},
    state: 'done',
    exit: 0,
    why: null,
    stdout: null,
    stderr: null,
  };
  const lines: string[] = [];
  let end = noAudit();
  for (let n = 0; n < 10; n++) {
    const next = chain(end, { ...entry, at: n }, sha256);
    lines.push(next.line);
    end = next.after;
  }

  it('is a chain from any line on', () => {
    for (const from of [0, 3, 9]) {
      const verified = verifyChain(lines.slice(from), sha256);
      assert.ok(verified.ok && verified.value.end.head === end.head && verified.value.end.count === 10);
    }
    const empty = verifyChain([], sha256);
    assert.ok(empty.ok && empty.value.end.count === 0);
  });

  it('is broken by any change of any line, and by any line too few or too many', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.constantFrom('change', 'drop', 'double', 'swap'), (at, how) => {
        const other = [...lines];
        const line = lines[at] ?? '';
        if (how === 'change') other[at] = line.replace('"exit":0', '"exit":1');
        if (how === 'drop') other.splice(at, 1);
        if (how === 'double') other.splice(at, 0, line);
        if (how === 'swap') [other[at], other[(at + 1) % 10]] = [other[(at + 1) % 10] ?? '', line];
        const bytes = runsFile({ host: 'a', audit: { ...end, lines: other }, runs: [] });
        const read = readRunsFile(bytes, sha256);
        // Without its first line it is a chain that begins later.
        const isLater = how === 'drop' && at === 0;
        assert.equal(read.ok, isLater, how);
        if (!read.ok) assert.equal(read.failure.code, 'AUDIT_BROKEN');
      }),
    );
  });

  it('is read as it was written, and never grows beyond its bound', () => {
    const read = readRunsFile(runsFile({ host: 'a', audit: { ...end, lines }, runs: [RECORD] }), sha256);
    assert.ok(read.ok);
    assert.deepEqual(read.value, { host: 'a', audit: { ...end, lines }, runs: [RECORD] });
    const outputs = [{ run: nonce(1), stream: 'stdout', from: 3, data: 'aGVsbG8=' }] as const;
    const shown = readRunsFile(runsFile({ host: 'a', audit: { ...end, lines }, runs: [RECORD], outputs }), sha256);
    assert.ok(shown.ok);
    assert.deepEqual(shown.value.outputs, outputs);
    for (const bad of [
      {},
      [1],
      [{ ...outputs[0], from: -1 }],
      [{ ...outputs[0], stream: 'x' }],
      [{ ...outputs[0], data: 1 }],
    ]) {
      const text = Buffer.from(runsFile({ host: 'a', audit: { ...end, lines }, runs: [RECORD], outputs })).toString();
      const file = JSON.stringify({ ...(JSON.parse(text) as object), outputs: bad });
      assert.equal(readRunsFile(Buffer.from(file), sha256).ok, false, JSON.stringify(bad));
    }
    const large = Array.from({ length: 50 }, (_, n) => ({
      ...RECORD,
      run: nonce(n),
      arguments: { a: 'x'.repeat(100_000) },
    }));
    const bytes = runsFile({ host: 'a', audit: { ...end, lines }, runs: large });
    assert.ok(bytes.length <= LIMITS.runsFileBytes, `${bytes.length}`);
    const cut = readRunsFile(bytes, sha256);
    assert.ok(cut.ok && cut.value.runs.at(-1)?.run === nonce(49), 'the newest stay');
  });
});
