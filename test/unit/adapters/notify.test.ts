import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { run } from '../../../reconciler/adapters/exec.ts';
import { SystemdNotify } from '../../../reconciler/adapters/notify.ts';
import type { ExecOutcome, ExecRequest } from '../../../reconciler/ports/exec.ts';
import { tempDir } from '../../support/temp.ts';

const PATH = process.env.PATH ?? '/usr/bin:/bin';
const done: ExecOutcome = { end: { kind: 'exited', code: 0 }, stdout: '', stderr: '', truncated: false };

/** A service manager's end of the socket: perl prints each datagram on a line, its line ends as `|`. */
async function manager(t: TestContext, socket: string): Promise<() => Promise<string>> {
  const program = `use Socket; socket(my $s, AF_UNIX, SOCK_DGRAM, 0); my $a = $ARGV[0]; $a =~ s/^@/\\0/;
    bind($s, sockaddr_un($a)) or die $!; $| = 1; print "bound\\n";
    while (defined recv($s, my $m, 4096, 0)) { $m =~ s/\\n/|/g; print "$m\\n" unless $m =~ /^BARRIER/ }`;
  const child = spawn('perl', ['-e', program, socket], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => (await lines.next()).value ?? 'ended';
  assert.equal(await next(), 'bound');
  return next;
}

test('systemd hears what is said, over a path and over an abstract socket', async (t) => {
  if ((await run({ argv: ['systemd-notify', '--version'], env: { PATH }, timeoutMs: 5000 })).end.kind === 'missing') {
    return t.skip('systemd-notify is not installed');
  }
  for (const socket of [join(await tempDir(t), 'notify'), `@kedge-test-${process.pid}`]) {
    const next = await manager(t, socket);
    const notify = new SystemdNotify({
      env: { PATH, NOTIFY_SOCKET: socket, WATCHDOG_USEC: '30000000' },
      pid: 7,
      exec: run,
    });
    assert.equal(notify.watchdogMs, 30_000);
    await notify.notify({ ready: true, status: 'converged\nat last' });
    const words = new Set((await next()).split('|'));
    assert.ok(words.has('READY=1') && words.has('STATUS=converged at last'), [...words].join());
    await notify.notify({ watchdog: true });
    assert.match(await next(), /WATCHDOG=1/);
    await notify.notify({ stopping: true });
    assert.match(await next(), /STOPPING=1/);
  }
});

test('where nobody listens nothing is run, and a watchdog of another process is not ours', async () => {
  const asked: ExecRequest[] = [];
  const exec = async (request: ExecRequest) => {
    asked.push(request);
    return done;
  };
  const table: [Record<string, string>, number | null, number][] = [
    [{}, null, 0],
    [{ WATCHDOG_USEC: '1000000' }, null, 0],
    [{ NOTIFY_SOCKET: '/run/x' }, null, 0],
    [{ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '1000000', WATCHDOG_PID: '8' }, null, 0],
    [{ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '1000000', WATCHDOG_PID: '7' }, 1000, 1],
  ];
  for (const [env, watchdogMs, runs] of table) {
    asked.length = 0;
    const notify = new SystemdNotify({ env, pid: 7, exec });
    assert.equal(notify.watchdogMs, watchdogMs);
    await notify.notify({ watchdog: true });
    assert.equal(asked.length, runs, JSON.stringify(env));
  }
  assert.deepEqual(asked[0]?.argv, ['systemd-notify', 'WATCHDOG=1']);
  assert.equal(asked[0]?.env.NOTIFY_SOCKET, '/run/x');
});
