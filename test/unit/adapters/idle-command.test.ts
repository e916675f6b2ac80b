import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { askIdleCommand } from '../../../reconciler/adapters/idle-command.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import type { IdleCommand } from '../../../reconciler/core/windows.ts';
import type { ExecEnd, ExecRequest } from '../../../reconciler/ports/exec.ts';

const ask = (...command: IdleCommand) => askIdleCommand(exec, command);

test('a host is idle only where the program ends with 0', async () => {
  assert.equal(await ask('/usr/bin/true'), null);
  assert.match(
    (await ask('/usr/bin/false')) ?? '',
    /^\/usr\/bin\/false says that the host is not idle \(exit status 1\)$/,
  );
  assert.match((await ask('/nonexistent/idle')) ?? '', /could not be started \(ENOENT\)/);
  assert.match((await ask('/etc/passwd')) ?? '', /could not be started \(EACCES\)/);
});

test('it is nobody, of no group, whoever the agent is', { skip: process.getuid?.() !== 0 }, async () => {
  assert.match((await ask('/usr/bin/test', '-r', '/etc/shadow')) ?? '', /not idle/);
  assert.match((await ask('/usr/bin/test', '-w', '/')) ?? '', /not idle/);
  assert.equal(await ask('/usr/bin/grep', '-qx', 'Groups:[[:space:]]*', '/proc/self/status'), null);
  assert.equal(await ask('/usr/bin/grep', '-q', '^Uid:.65534.65534.65534.65534', '/proc/self/status'), null);
});

test('it gets no environment of the agent, little time and little room; what cannot be said is not idle', async () => {
  const asked: ExecRequest[] = [];
  const ends: readonly ExecEnd[] = [{ kind: 'timed-out' }, { kind: 'killed', signal: 'SIGKILL' }];
  for (const end of ends) {
    const said = await askIdleCommand(
      async (request) => {
        asked.push(request);
        return { end, stdout: '', stderr: '', truncated: false };
      },
      ['/x'],
    );
    assert.notEqual(said, null);
  }
  assert.deepEqual(asked[0]?.env, { PATH: '/usr/bin:/bin', LC_ALL: 'C' });
  assert.deepEqual([asked[0]?.timeoutMs, asked[0]?.maxOutput], [LIMITS.idleCommandMs, LIMITS.idleCommandBytes]);
  assert.equal(asked[0]?.input, undefined);
});
