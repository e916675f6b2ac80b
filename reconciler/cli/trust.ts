/** `kedge trust`: who may do what in a fleet, and what each bundle may do to its hosts. */
import { resolve } from 'node:path';
import { FleetReader, type ReaderDeps } from '../agent/fleet-reader.ts';
import { type BundlePowers, type KeyReader, readBundlePowers, readTrust } from '../agent/trust.ts';
import { policyWarnings, type Warning } from '../core/advice.ts';
import { type Policy, ruleFor } from '../core/policy.ts';
import { isRootPower, powerMeaning } from '../core/powers.ts';
import { type TrustView, trustView } from '../core/trust-view.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type Answer, done, failed } from './answer.ts';
import type { CliContext } from './context.ts';
import type { OpenFolder, OpenRevision } from './plan-sides.ts';
import { warningLine } from './render.ts';
import { toolEnv } from './tools.ts';
import { renderTrust } from './trust-text.ts';

export interface TrustPorts extends Pick<ReaderDeps, 'sha256' | 'tars'> {
  readonly folderTree: OpenFolder;
  readonly gitTree: OpenRevision;
  readonly signatures: KeyReader;
}

/** What a bundle may do, where, and whose signature changes its files. */
export interface BundleTrust extends BundlePowers {
  /** One of its powers is as good as root. */
  readonly root: boolean;
  readonly meanings: readonly string[];
  readonly changedBy: { readonly role: string; readonly threshold: number } | null;
}

export async function trust(
  context: CliContext,
  ports: TrustPorts,
  options: { readonly dir: string; readonly rev?: string },
): Promise<Answer> {
  const dir = resolve(context.cwd, options.dir);
  const env = toolEnv(context);
  const { rev } = options;
  if (rev === undefined) return trustOf(context, ports, ports.folderTree({ dir, exec: context.exec, env }));
  const tree = await ports.gitTree({ dir, rev, exec: context.exec, env });
  if (!tree.ok) return failed(tree.failure);
  try {
    return await trustOf(context, ports, tree.value);
  } finally {
    await tree.value.close();
  }
}

async function trustOf(context: CliContext, ports: TrustPorts, tree: FleetTree): Promise<Answer> {
  const { sha256, tars, signatures } = ports;
  const reader = await FleetReader.open(tree, { sha256, tars });
  if (!reader.ok) return failed(reader.failure, 1);
  const fleet = await reader.value.fleet();
  if (!fleet.ok) return failed(fleet.failure, 1);
  const { policy } = await readTrust(reader.value, signatures);
  if (!policy.ok) return failed(policy.failure, 1);
  const powers = await readBundlePowers(reader.value);
  if (!powers.ok) return failed(powers.failure, 1);
  const at = Math.floor(context.clock.now() / 1000);
  const bundles = powers.value.map((one) => bundleTrust(policy.value, one));
  return trustAnswer(context, trustView(policy.value, at), bundles, policyWarnings(policy.value, at));
}

function bundleTrust(policy: Policy, one: BundlePowers): BundleTrust {
  const rule = ruleFor(policy, `bundles/${one.bundle}/compose.yaml`);
  return {
    ...one,
    root: one.powers.some(isRootPower),
    meanings: one.powers.map(powerMeaning),
    changedBy: rule === null ? null : { role: rule.role, threshold: rule.threshold },
  };
}

export function trustAnswer(
  context: CliContext,
  view: TrustView,
  bundles: readonly BundleTrust[],
  warnings: readonly Warning[],
): Answer {
  const people = view.people.map((person) => ({
    ...person,
    keys: person.keys.map((key) => ({ ...key, expiresAt: key.expiresAt === null ? null : iso(key.expiresAt) })),
  }));
  const { color, errColor } = context.io;
  return done({ ...view, people, bundles, warnings }, renderTrust(view, bundles, color), {
    hints: warnings.map((one) => warningLine(one, errColor)),
  });
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
