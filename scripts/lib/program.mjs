import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { engine, onSignals } from '../engine.mjs';
import { setUp } from '../setup.mjs';
import { NODE, projectEnv, ROOT } from './paths.mjs';
import { show } from './run.mjs';
import { importTestImage } from './test-image.mjs';

/**
 * Runs a TypeScript program of the checkout on the pinned Node, after set-up and the bundle, with DOCKER_HOST at an engine that
 * answers and KEDGE_BUNDLE at the bundle; gives its exit status. A signal goes on to the program, which cleans up first.
 * `testImage`: the engine holds TEST_IMAGE, and keeps it.
 */
export async function runProgram(file, args, { testImage = false } = {}) {
  if (!(await setUp())) return 1;
  if ((await show(NODE, [join(ROOT, 'scripts', 'build.mjs')])) !== 0) return 1;
  const docker = await engine();
  try {
    if (testImage) await importTestImage(docker.host);
    const env = projectEnv({ DOCKER_HOST: docker.host, KEDGE_BUNDLE: join(ROOT, 'dist', 'kedge.mjs') });
    const child = spawn(NODE, [join(ROOT, file), ...args], { cwd: ROOT, env, stdio: 'inherit' });
    const ended = new Promise((resolve) => {
      child.on('error', () => resolve(1)).on('close', (status) => resolve(status ?? 1));
    });
    onSignals(async () => {
      child.kill('SIGTERM');
      await ended;
      await docker.stop();
    });
    return await ended;
  } finally {
    await docker.stop();
  }
}
