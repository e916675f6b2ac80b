import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathFaults } from '../../../reconciler/core/lint.ts';

function faults(...paths: string[]): string[] {
  return pathFaults(paths).map(({ file, code, message, remedy }) =>
    `${file} ${code} ${message}. ${code === 'AGENT_TOO_OLD' ? '' : remedy}`.trim(),
  );
}

describe('files by their names', () => {
  it('leaves a good repository, and what is for people, alone', () => {
    const good = [
      'fleet.yaml',
      'README.md',
      'docs/how.md',
      'LICENSE',
      '.github/workflows/lint.yaml',
      '.gitignore',
      'trust/policy.yaml',
      'trust/removed.yaml',
      'trust/powers.yaml',
      'trust/keys/lead.asc',
      'trust/keys/ci.pub',
      'trust/os/release.asc',
      'os/stable.yaml',
      'os/README.md',
      'trust/README.md',
      'hosts/gpu-01.yaml',
      'hosts/gpu-01.asc',
      'hosts/a.b.example.yaml',
      'hosts/.gitkeep',
      'groups/berlin.yaml',
      'groups/README.md',
      'scripts/catalogue.yaml',
      'scripts/gpu-reset.sh',
      'bundles/web/compose.yaml',
      'bundles/web/deep/down/Any Name.conf',
    ];
    assert.deepEqual(faults(...good), []);
  });

  const cases: Record<string, string> = {
    'hosts/gpu-01.yml': 'SCHEMA_INVALID hosts do not read this file. Did you mean gpu-01.yaml?',
    'hosts/gpu-01': 'SCHEMA_INVALID hosts do not read this file. This folder holds <host>.yaml and <host>.asc.',
    'hosts/GPU.yaml':
      'SCHEMA_INVALID "GPU" is not a name that is taken here (lower-case letters, digits and `-` always are). Rename the file.',
    'hosts/berlin/gpu.yaml':
      'SCHEMA_INVALID hosts/ has no folders. Correct the place that is named; `kedge lint` in a clone shows every fault at once.',
    'groups/berlin.yam': 'SCHEMA_INVALID hosts do not read this file. Did you mean berlin.yaml?',
    'trust/polisy.yaml': 'SCHEMA_INVALID hosts do not read this file. Did you mean trust/policy.yaml?',
    'trust/policy.yml': 'SCHEMA_INVALID hosts do not read this file. Did you mean trust/policy.yaml?',
    'trust/key/lead.asc': 'SCHEMA_INVALID hosts do not read this file. Did you mean trust/keys?',
    'trust/keys/lead.gpg':
      'SCHEMA_INVALID hosts do not read this file. This folder holds <person>.asc, <person>.pub and <person>.age.',
    'fleet.yml': 'SCHEMA_INVALID hosts do not read fleet.yml. Did you mean fleet.yaml?',
    'host/gpu-01.yaml': 'SCHEMA_INVALID hosts do not read host. Did you mean hosts?',
    'bundle/web/compose.yaml': 'SCHEMA_INVALID hosts do not read bundle. Did you mean bundles?',
    'bundles/compose.yaml':
      'SCHEMA_INVALID hosts do not read this file. A bundle is a folder: bundles/<name>/compose.yaml.',
    'bundles/Web/compose.yaml':
      'SCHEMA_INVALID "Web" is not a bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters. Rename the folder.',
    'rollout.yaml': 'AGENT_TOO_OLD rollouts in waves are not yet supported by this version of Kedge.',
    'os/stable.yml': 'SCHEMA_INVALID hosts do not read this file. Did you mean stable.yaml?',
    'os/Stable.yaml':
      'SCHEMA_INVALID "Stable" is not a name that is taken here (lower-case letters, digits and `-` always are). Rename the file.',
    'os/gpu/stable.yaml':
      'SCHEMA_INVALID os/ has no folders. Correct the place that is named; `kedge lint` in a clone shows every fault at once.',
    'trust/os/release.gpg': 'SCHEMA_INVALID hosts do not read this file. This folder holds <name>.asc.',
    'scripts/gpu/reset.sh':
      'SCHEMA_INVALID scripts/ has no folders. Correct the place that is named; `kedge lint` in a clone shows every fault at once.',
    'secrets/db.yml': 'SCHEMA_INVALID hosts do not read this file. Did you mean db.yaml?',
    'secrets/a/db.yaml':
      'SCHEMA_INVALID secrets/ has no folders. Correct the place that is named; `kedge lint` in a clone shows every fault at once.',
  };
  for (const [path, expected] of Object.entries(cases)) {
    it(path, () => assert.deepEqual(faults(path), [`${path} ${expected}`]));
  }

  it('finds what every host would refuse once it is committed', () => {
    const codes = (...paths: string[]) => pathFaults(paths).map(({ code, message }) => `${code} ${message}`);
    assert.deepEqual(codes('bundles/web/Conf/a', 'bundles/web/conf/a'), [
      'TREE_UNSAFE the name differs from "bundles/web/Conf" by case alone',
      'TREE_UNSAFE the name differs from "bundles/web/Conf/a" by case alone',
    ]);
    assert.deepEqual(codes('bundles/web/a\u0301'), ['TREE_UNSAFE a name is not in Unicode form NFC']);
    assert.deepEqual(codes('bundles/web/.git/config'), ['TREE_UNSAFE a name stands for .git']);
    assert.deepEqual(codes(`bundles/web/${'d/'.repeat(20)}x`), ['TREE_UNSAFE a path is deeper than 16 folders']);
  });
});
