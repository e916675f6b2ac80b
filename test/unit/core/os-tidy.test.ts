import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSha256, type Sha256 } from '../../../reconciler/core/names.ts';
import { NO_OS_MEMORY } from '../../../reconciler/core/os-memory.ts';
import type { OsDeployment } from '../../../reconciler/core/os-observed.ts';
import { isAtRest, superfluousOf, tidyKey } from '../../../reconciler/core/os-tidy.ts';

function commit(char: string): Sha256 {
  const text = char.repeat(64);
  return isSha256(text) ? text : assert.fail();
}

/** `a*` booted, `a+` staged, `a!` pinned, `a?` of others; in the order of the boot menu. */
function deployed(text: string): readonly OsDeployment[] {
  return text.split(' ').map((word, index) => ({
    index,
    osname: 'lab',
    commit: commit(word.slice(0, 1)),
    serial: index,
    booted: word.includes('*'),
    staged: word.includes('+'),
    pinned: word.includes('!'),
    unlocked: 'none',
    version: null,
    origin: word.includes('?') ? null : 'kedge:lab',
  }));
}

describe('deployments that nothing needs', () => {
  const cases: readonly (readonly [deployed: string, goes: string])[] = [
    ['a*', ''],
    ['a* b', ''],
    ['a* b c', 'c'],
    ['a* b! c', 'c'],
    ['a* b? c d', 'c d'],
    ['a* b c! d? e', 'e'],
    // Of the same commit it goes back to nothing: the other one is kept.
    ['a* a b', 'a'],
    ['a* a a', 'a'],
    ['a* a! b', ''],
    // What stands before it, a plan takes care of.
    ['b a* c d', 'd'],
    ['b+ a* c', ''],
    // Nothing runs from it.
    ['a b c', 'c'],
  ];
  for (const [all, goes] of cases) {
    it(`of ${all}: ${goes || 'none'}`, () => {
      const found = superfluousOf({ deployments: deployed(all) }).map((d) => d.commit.slice(0, 1));
      assert.equal(found.join(' '), goes);
    });
  }
});

describe('a host is cleaned up', () => {
  const base = {
    status: { deployments: deployed('a* b'), bootId: 'boot', uptimeMs: 0 },
    verdict: { desired: commit('a'), state: 'converged', failure: null, waits: [] },
    memory: NO_OS_MEMORY,
    boot: 'good',
  } as const;
  it('at rest, where the boot loader knows no trials or was told', () => {
    assert.equal(isAtRest(base), true);
    assert.equal(isAtRest({ ...base, boot: null }), true);
    assert.equal(isAtRest({ ...base, boot: 'trial', memory: { ...NO_OS_MEMORY, confirmed: 'boot' } }), true);
  });

  it('never while anything is under way, and never unconfirmed', () => {
    assert.equal(isAtRest({ ...base, verdict: null }), false);
    for (const state of ['unmanaged', 'changing', 'waiting', 'confirming', 'suspended', 'failed'] as const)
      assert.equal(isAtRest({ ...base, verdict: { ...base.verdict, state } }), false, state);
    assert.equal(isAtRest({ ...base, boot: 'trial' }), false);
    assert.equal(isAtRest({ ...base, boot: 'trial', memory: { ...NO_OS_MEMORY, confirmed: 'another' } }), false);
    const before = { reached: true, sick: [], gpus: 0, confirmMs: 0 };
    const attempt = { commit: commit('b'), bootId: 'x', at: 0, tries: 1, ...before };
    assert.equal(isAtRest({ ...base, memory: { ...NO_OS_MEMORY, attempt } }), false);
    assert.equal(isAtRest({ ...base, status: { ...base.status, deployments: deployed('b+ a*') } }), false);
  });

  it('again once something else is deployed or pinned, or was pinned meanwhile', () => {
    const keys = [
      tidyKey({ deployments: deployed('a* b') }, []),
      tidyKey({ deployments: deployed('a* b!') }, []),
      tidyKey({ deployments: deployed('a* c') }, []),
      tidyKey({ deployments: deployed('a* b') }, [commit('a')]),
      tidyKey({ deployments: deployed('a* b') }, [commit('b'), commit('a')]),
      tidyKey({ deployments: deployed('a* b') }, [commit('a'), commit('b')]),
    ];
    assert.equal(new Set(keys).size, keys.length);
    // A boot into another one of them alone leaves nothing behind.
    assert.equal(tidyKey({ deployments: deployed('a* b') }, []), tidyKey({ deployments: deployed('a b*') }, []));
  });
});
