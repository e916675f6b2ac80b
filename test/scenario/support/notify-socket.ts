/** The other end of sd_notify(3): a datagram socket, which Node has not, so Python listens. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cleanEnv, tryRun } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const LISTEN = `
import socket, sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind(sys.argv[1])
print("listening", flush=True)
while True:
    print(s.recv(4096).decode(), flush=True)
`;

export interface NotifySocket {
  readonly path: string;
  /** Every line that came so far: `READY=1`, `STATUS=…`. */
  lines(): readonly string[];
}

/** Null where python3 or systemd-notify is missing. */
export async function notifySocket(scope: Scope): Promise<NotifySocket | null> {
  for (const program of ['python3', 'systemd-notify']) {
    if ((await tryRun(program, ['--version'])).status !== 0) return null;
  }
  const path = join(await tempDir(scope), 'notify');
  const child = spawn('python3', ['-c', LISTEN, path], { env: cleanEnv(), stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      resolve();
    });
  });
  scope.after(async () => {
    child.kill('SIGKILL');
  });
  await ready;
  return { path, lines: () => said.trim().split('\n').slice(1) };
}
