/** Whether hosts would take what a stick brings: judged as they do, before a way is made for nothing. */
import { judgeLine } from '../agent/accept.ts';
import { rootOf } from '../agent/accept-line.ts';
import { ok } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import type { CommitId } from '../core/names.ts';
import { isTrustRefusal } from '../core/report.ts';
import { failed, type Step } from './answer.ts';
import type { JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import { toolEnv } from './tools.ts';

export interface Judged {
  readonly root: string;
  readonly commit: CommitId;
  readonly settings: Pick<FleetSettings, 'id'>;
}

/** From what the hosts have; where that is not known, from the oldest commit here. */
export async function isAccepted(
  context: CliContext,
  { cloneObjects, signatures, buildTime }: JudgePorts,
  { root, commit, settings }: Judged,
  since: CommitId | null,
): Promise<Step<void>> {
  if (since === commit) return { ok: true, value: undefined };
  const objects = cloneObjects(root, toolEnv(context));
  try {
    const from = since === null ? await rootOf(objects, commit, { shallow: true }) : ok(since);
    if (!from.ok) return { ok: false, answer: failed(from.failure) };
    const deps = { objects, signatures, buildTime, now: () => context.clock.now() };
    const base = { commit: from.value, kind: 'anchor' } as const;
    const judged = await judgeLine(deps, { fleetId: settings.id, base, newestSignature: 0, head: commit });
    const stopped = judged.ok ? judged.value.stopped : judged.failure;
    if (stopped === null) return { ok: true, value: undefined };
    const start =
      since === null ? ' Where hosts trust a later commit first than the oldest one here, name it: --since REV.' : '';
    const remedy = `${stopped.remedy} \`kedge verify\` shows the whole line.${start}`;
    const message = `hosts would not take ${commit.slice(0, 10)}: ${stopped.message}`;
    return { ok: false, answer: failed({ ...stopped, message, remedy }, isTrustRefusal(stopped.code) ? 4 : 1) };
  } finally {
    await objects.close();
  }
}
