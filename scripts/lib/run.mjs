import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { projectEnv, ROOT } from './paths.mjs';

/** Runs a command with its output shown, its stdout sent to stderr; gives the exit status. */
export function show(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: existsSync(ROOT) ? ROOT : '/',
      env: projectEnv(),
      stdio: ['ignore', 2, 2],
      ...options,
    });
    child.on('error', (error) => {
      process.stderr.write(`${file}: ${error.message}\n`);
      resolve(127);
    });
    child.on('close', (status, signal) => resolve(status ?? (signal === null ? 1 : 128)));
  });
}

/** Runs a command quietly; gives `{ status, stdout, stderr }`. Status 127 where it is not there, 124 after `timeout` ms. */
export function quiet(file, args, options = {}) {
  const result = spawnSync(file, args, { encoding: 'utf8', timeout: 60_000, env: projectEnv(), ...options });
  const status = result.error === undefined ? (result.status ?? 124) : result.error.code === 'ENOENT' ? 127 : 124;
  return { status, stdout: result.stdout ?? '', stderr: result.stderr ?? '' };
}

/** One line about what is being done; never on stdout. */
export function say(text) {
  process.stderr.write(`» ${text}\n`);
}
