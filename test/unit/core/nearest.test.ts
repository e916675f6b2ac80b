import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nearest } from '../../../reconciler/core/nearest.ts';

describe('the nearest name', () => {
  const known = ['bundles', 'groups', 'labels', 'os', 'suspend', 'retire'];

  it('is the one that was probably meant', () => {
    assert.deepEqual(
      ['bundels', 'Groups', 'label', 'suspended', 'retier', 'so'].map((name) => nearest(name, known)),
      ['bundles', 'groups', 'labels', 'suspend', 'retire', undefined],
    );
  });

  it('is none where nothing is near', () => {
    for (const name of ['', 'x', 'kubernetes', 'services']) assert.equal(nearest(name, known), undefined, name);
    assert.equal(nearest('bundles', []), undefined);
  });

  it('is the name itself where it is known, and always one that is known', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 6 }),
        fc.string({ maxLength: 12 }),
        (names, name) => {
          const found = nearest(name, names);
          assert.ok(found === undefined || names.includes(found));
          if (names.includes(name)) assert.equal(found?.toLowerCase(), name.toLowerCase());
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  it('finds a name with one wrong letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), fc.nat(), (name, at) => {
        const i = at % name.length;
        assert.equal(nearest(`${name.slice(0, i)}0${name.slice(i + 1)}`, [name]), name);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
