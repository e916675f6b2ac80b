import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from '../../../reconciler/core/document.ts';
import { readGrants } from '../../../reconciler/core/grants.ts';

const read = (text: string) => readGrants(new TextEncoder().encode(text));

describe('trust/powers.yaml', () => {
  it('grants powers in their one spelling', () => {
    const result = read('web: [gpu, cap:net_admin, "mount:/srv//models/:ro", gpu2]\n'.replace(', gpu2', ''));
    assert.ok(result.ok);
    assert.deepEqual([...result.value.grants], [['web', ['cap:NET_ADMIN', 'gpu', 'mount:/srv/models:ro']]]);
  });

  it('says where a power stands that there is not', () => {
    const result = read('web:\n  - gpus\n  - mount:relative\nother: [gpu, "devices:/etc"]\n');
    assert.ok(!result.ok);
    assert.deepEqual(
      faultsOf(result.failure).map((f) => `${f.file}:${f.line}:${f.column} ${f.code} ${f.message}`),
      [
        'trust/powers.yaml:2:5 SCHEMA_INVALID web[0]: "gpus" is not a power (did you mean gpu?)',
        'trust/powers.yaml:3:5 SCHEMA_INVALID web[1]: "mount:relative": expected mount:/path or mount:/path:ro, absolute and without `..`',
        'trust/powers.yaml:4:14 SCHEMA_INVALID other[1]: "devices:/etc": devices lie below /dev',
      ],
    );
  });

  it('has no room for anything else', () => {
    for (const text of [
      'web: gpu\n',
      'web: [1]\n',
      'web: null\n',
      '[gpu]\n',
      'Web: [gpu]\n',
      '"*": [privileged]\n',
      '',
    ]) {
      assert.equal(read(text).ok, false, text);
    }
  });
});
