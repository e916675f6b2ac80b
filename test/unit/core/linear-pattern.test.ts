import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readLinearPattern } from '../../../reconciler/core/linear-pattern.ts';

function matches(source: string, text: string): boolean {
  const pattern = readLinearPattern(source);
  assert.ok(pattern.ok, pattern.ok ? '' : pattern.failure.message);
  return pattern.value.matches(text);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '[a-b]');
const repeated = fc
  .tuple(atom, fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{0,2}', '{1,}'))
  .map((p) => p.join(''));
const sequence = fc.array(repeated, { maxLength: 4 }).map((parts) => parts.join(''));
const group = fc
  .tuple(fc.array(sequence, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '?', '*', '+', '{2}'))
  .map(([parts, times]) => `(${parts.join('|')})${times}`);
const pattern = fc.array(fc.oneof(sequence, group), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

describe('patterns of arguments', () => {
  it('mean what they mean in JavaScript, for the whole text', () => {
    fc.assert(
      fc.property(pattern, word, (source, text) => {
        assert.equal(matches(source, text), new RegExp(`^(?:${source})$`, 'su').test(text), `${source} on ${text}`);
      }),
      { numRuns: 500 },
    );
  });

  it('take a sign behind \\ as it is', () => {
    assert.ok(matches('\\.\\-\\[', '.-['));
    assert.ok(!matches('\\.', 'x'));
    assert.ok(matches('[\\]x-]+', ']-x'));
    assert.ok(matches('😀+', '😀😀'));
  });

  it('are linear: what keeps other engines busy for ever is nothing', () => {
    const text = `${'a'.repeat(4_000)}!`;
    const began = process.cpuUsage().user;
    for (const source of ['(a*)*b', '(a|a)*b', '(a+)+b', 'a*a*a*a*a*a*b', '(a?){500}a{500}b'])
      assert.ok(!matches(source, text));
    const spent = process.cpuUsage().user - began;
    assert.ok(spent < 20_000_000, `${spent} µs`);
  });

  for (const [source, says] of [
    ['(a', /ends too early/],
    ['a)', /does not stand/],
    ['a**', /repetition is repeated/],
    ['[b-a]', /runs backwards/],
    ['[]', /empty/],
    ['(?=a)', /\(\? is not taken/],
    ['^a$', /the whole text is matched/],
    ['\\d', /\\d is not taken/],
    ['a{2,1}', /no number of times/],
    ['a{9999}', /no number of times/],
    ['(a{1000}){1000}', /too large/],
    ['('.repeat(40) + ')'.repeat(40), /too deep/],
    ['a{', /ends too early/],
    ['[a', /ends too early/],
    ['a\\', /ends too early/],
  ] as const) {
    it(`refuses ${source.slice(0, 20)}`, () => {
      const read = readLinearPattern(source);
      assert.ok(!read.ok && says.test(read.failure.message), JSON.stringify(read));
    });
  }
});
