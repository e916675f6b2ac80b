/** The host's own configuration, as the commands of a host read it. */
import { resolve } from 'node:path';
import { readHostConfig } from '../core/config.ts';
import type { HostConfig } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { failed, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { readText } from './local-files.ts';

export async function loadHostConfig(context: CliContext): Promise<Step<HostConfig>> {
  const file = resolve(context.cwd, context.configFile);
  const remedy =
    'This command runs on a host. In a clone of the fleet repository `kedge host add NAME --key FILE` prints a whole host.yaml; put it there, or name it with --config FILE.';
  const text = await readText(file, "the host's configuration", LIMITS.documentBytes, remedy);
  if (!text.ok) return text;
  const config = readHostConfig(text.value, file);
  return config.ok ? config : { ok: false, answer: failed(config.failure, 1) };
}
