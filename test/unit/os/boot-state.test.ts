/** The counting of boots that GRUB and the host share (ostree/tree/usr/lib/kedge/boot-state), by real grub-editenv. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Scope, tempDir } from '../../support/temp.ts';

const SCRIPT = fileURLToPath(new URL('../../../ostree/tree/usr/lib/kedge/boot-state', import.meta.url));
const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)];

interface Lab {
  /** Gives status and output. */
  state(...words: readonly string[]): readonly [number | null, string];
  variables(): readonly string[];
}

async function lab(t: Scope, cmdline: string, variables: readonly string[]): Promise<Lab> {
  const dir = await tempDir(t);
  const grubenv = join(dir, 'grubenv');
  const edit = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('grub-editenv', [grubenv, ...words], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  edit('create');
  if (variables.length > 0) edit('set', ...variables);
  writeFileSync(join(dir, 'cmdline'), `root=LABEL=kedge-root ${cmdline}\n`);
  const env = { ...process.env, KEDGE_GRUBENV: grubenv, KEDGE_CMDLINE: join(dir, 'cmdline') };
  return {
    state(...words) {
      const { status, stdout } = spawnSync('sh', [SCRIPT, ...words], { encoding: 'utf8', env });
      return [status, stdout];
    },
    variables: () =>
      edit('list')
        .split('\n')
        .filter((line) => line !== ''),
  };
}

test('a boot on trial is confirmed once, and is the good one from then on', async (t) => {
  const before = [`kedge_good=${OLD}.0`, `kedge_trial=${NEW}.0`, 'kedge_left=2'];
  const { state, variables } = await lab(t, `kedge.boot=${NEW}.0 kedge.state=trial`, before);
  assert.deepEqual(state('status'), [0, `booted=${NEW}.0\nstate=trial\nleft=2\n`]);
  assert.deepEqual(state('confirm'), [0, '']);
  assert.deepEqual(variables(), [`kedge_good=${NEW}.0`]);
  assert.deepEqual(state('status'), [0, `booted=${NEW}.0\nstate=good\n`]);
});

test('after a fallback there is nothing to confirm; what was rejected has no boots left', async (t) => {
  const before = [`kedge_good=${OLD}.0`, `kedge_trial=${NEW}.0`, 'kedge_left=0'];
  const back = await lab(t, `kedge.boot=${OLD}.0 kedge.state=fallback`, before);
  assert.deepEqual(back.state(), [0, `booted=${OLD}.0\nstate=fallback\nfailed=${NEW}.0\n`]);
  assert.equal(back.state('confirm')[0], 4);
  assert.deepEqual(back.variables(), before);
  const bad = await lab(t, `kedge.boot=${NEW}.0 kedge.state=good`, [`kedge_good=${NEW}.0`]);
  assert.equal(bad.state('reject')[0], 0);
  assert.deepEqual(bad.variables().toSorted(), ['kedge_good=', 'kedge_left=0', `kedge_trial=${NEW}.0`]);
});

test('what was counted against a commit is forgotten when it is deployed anew, and nothing of another one', async (t) => {
  const before = [`kedge_good=${OLD}.0`, `kedge_trial=${NEW}.0`, 'kedge_left=0'];
  const { state, variables } = await lab(t, `kedge.boot=${OLD}.0 kedge.state=good`, before);
  assert.equal(state('renew', OLD)[0], 0);
  for (const words of [[], [NEW.slice(1)], ['']]) assert.equal(state('renew', ...words)[0], 2);
  assert.deepEqual(variables(), before);
  assert.equal(state('renew', NEW)[0], 0);
  assert.deepEqual(variables(), [`kedge_good=${OLD}.0`]);
});

test('a system that another boot loader started is none of its business', async (t) => {
  const { state, variables } = await lab(t, '', []);
  assert.equal(state('confirm')[0], 3);
  assert.deepEqual(variables(), []);
});
