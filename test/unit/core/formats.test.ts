import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDuration, parseDuration, parseSize } from '../../../reconciler/core/formats.ts';

describe('durations and sizes', () => {
  it('reads what the formats say', () => {
    assert.deepEqual(['60s', '10m', '2h', '30d'].map(parseDuration), [60_000, 600_000, 7_200_000, 2_592_000_000]);
    assert.deepEqual(['1B', '512KiB', '256MiB', '2GiB'].map(parseSize), [1, 524_288, 268_435_456, 2_147_483_648]);
  });

  it('reads nothing else', () => {
    for (const text of [
      '',
      '60',
      's',
      '0s',
      '-1s',
      '1.5h',
      '1w',
      '60 s',
      ' 60s',
      '60S',
      '1h30m',
      '99999999s',
      '60s\n',
    ]) {
      assert.equal(parseDuration(text), undefined, text);
    }
    for (const text of ['', '1', '1KB', '1kib', '0MiB', '1 MiB', '1TiB'])
      assert.equal(parseSize(text), undefined, text);
  });

  it('writes what it reads back to the same time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('s', 'm', 'h', 'd'), (count, unit) => {
        const ms = parseDuration(`${count}${unit}`);
        assert.ok(ms !== undefined);
        assert.equal(parseDuration(formatDuration(ms)), ms);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
