/** Which agent a host is to run, as acceptance judged it: read from the layers by what they say of it alone. */
import type { AgentTarget } from '../core/agent-pin.ts';
import { ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { HostName } from '../core/names.ts';
import {
  agentOf,
  type GroupLayer,
  layersOfTree,
  readDefaults,
  readGroupLayer,
  readHostLayer,
} from '../core/os-pins.ts';
import type { FleetTree } from '../ports/tree.ts';

/**
 * By the same readers as the effects of a commit, so that what is done is what was judged; and also where the rest of a file is of a
 * format that this agent does not know yet, for then a newer agent is the way on. `unknown` also where the host has no file: it keeps
 * the agent that it has. Fails where the tree cannot be read.
 */
export async function readAgentTarget(tree: FleetTree, host: HostName): Promise<Result<AgentTarget>> {
  const files = await tree.files();
  if (!files.ok) return files;
  const paths = files.value.map(({ path }) => path);
  const own = `hosts/${host}.yaml`;
  if (!paths.includes(own)) return ok('unknown');
  // What is too large to be read is read by nobody, here as where it was judged.
  const read = async <T>(path: string, as: (bytes: Uint8Array) => T | null): Promise<T | null> => {
    const bytes = await tree.read(path, LIMITS.documentBytes);
    return bytes.ok ? as(bytes.value) : null;
  };
  const defaults = paths.includes('fleet.yaml') ? await read('fleet.yaml', readDefaults) : null;
  const groups = new Map<string, GroupLayer | null>();
  for (const path of paths) {
    const name = /^groups\/([^/]+)\.yaml$/s.exec(path)?.[1];
    if (name !== undefined) groups.set(name, await read(path, readGroupLayer));
  }
  return ok(agentOf(layersOfTree(defaults, groups, new Map()), await read(own, readHostLayer)));
}
