import { randomBytes } from 'node:crypto';
import { engine, startEngine } from '../../scripts/engine.mjs';
import { projectEnv } from '../../scripts/lib/paths.mjs';
import { importTestImage, TEST_IMAGE } from '../../scripts/lib/test-image.mjs';
import { cleanEnv, run } from './run.ts';
import type { Scope } from './temp.ts';

export interface TestEngine {
  /** DOCKER_HOST. */
  readonly host: string;
  /** Clean environment with DOCKER_HOST, and with the project's Compose on PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** Unique to this scope; begin the name of every Compose project (and container, network, volume) with it. */
  readonly project: string;
  /** `kedge-test/busybox:1`: sh, sleep, httpd, wget; /www/index.html says `kedge test`. */
  readonly image: string;
  /** Its local id, `sha256:…`. */
  readonly imageId: string;
  /** Any docker command; throws on failure, gives stdout without its last newline. */
  docker(...args: string[]): Promise<string>;
  /** Ids of the containers of the Compose projects that begin with `project`, stopped ones too. */
  containers(project?: string): Promise<readonly string[]>;
}

/**
 * `$KEDGE_TEST_DOCKER_HOST`, the caller's engine or one of our own; with `isNew` one more of our own, which needs root. Everything of
 * `project` is removed at the end.
 */
export async function testEngine(scope: Scope, { isNew = false } = {}): Promise<TestEngine> {
  const given = isNew ? '' : (process.env.KEDGE_TEST_DOCKER_HOST ?? '');
  const started = isNew ? await startEngine() : given === '' ? await engine() : null;
  const host = started?.host ?? given;
  const project = `kt${randomBytes(4).toString('hex')}`;
  const env = cleanEnv({ PATH: projectEnv().PATH, DOCKER_HOST: host });
  const docker = async (...args: string[]): Promise<string> => (await run('docker', args, { env })).replace(/\n$/, '');
  const list = async (what: string[], format: string, begins: string): Promise<string[]> => {
    const lines = (await docker(...what, '--format', format)).split('\n').map((line) => line.split(' '));
    return lines.filter((words) => words.slice(1).some((word) => word.startsWith(begins))).map(([id = '']) => id);
  };
  const label = '{{.Label "com.docker.compose.project"}}';
  const containers = (begins = project): Promise<string[]> =>
    list(['ps', '--all', '--no-trunc'], `{{.ID}} ${label} {{.Names}}`, begins);

  scope.after(async () => {
    for (const id of await containers()) await docker('rm', '--force', '--volumes', id);
    for (const id of await list(['network', 'ls'], '{{.ID}} {{.Name}}', project)) await docker('network', 'rm', id);
    for (const name of await list(['volume', 'ls'], `{{.Name}} {{.Name}} ${label}`, project)) {
      await docker('volume', 'rm', '--force', name);
    }
    await started?.stop();
  });
  await importTestImage(host);
  const imageId = await docker('image', 'inspect', '--format', '{{.Id}}', TEST_IMAGE);
  return { host, env, project, image: TEST_IMAGE, imageId, docker, containers };
}
