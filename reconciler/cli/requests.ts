/** `kedge suspend`, `resume`, `retry`, `apply --now`, `reboot --now`: left for the agent durably, and the agent woken. */
import { parseDuration } from '../core/formats.ts';
import { type BundleName, isBundleName } from '../core/names.ts';
import type { OperatorRequest } from '../core/requests.ts';
import type { Journal } from '../ports/journal.ts';
import { type Answer, done, failed, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';

export interface RequestPorts {
  readonly journal: Pick<Journal, 'load' | 'leaveRequest' | 'wake'>;
  /** Who asks, for the report: the login name. */
  readonly by: string;
}

const LONGEST_MS = 366 * 86_400_000;

export async function suspend(
  context: CliContext,
  ports: RequestPorts,
  bundle: string | undefined,
  options: { readonly for: string; readonly reason: string },
): Promise<Answer> {
  const ms = parseDuration(options.for);
  if (ms === undefined || ms > LONGEST_MS) {
    return usage(
      `--for "${options.for}" is not a duration`,
      'A whole number and s, m, h or d, at most a year: --for 2h. A suspension always ends by itself.',
    );
  }
  const reason = options.reason.trim();
  if (reason === '' || reason.length > 500)
    return usage('--reason is empty or too long', 'Say in a sentence why: --reason "disk is being replaced"');
  const name = await knownBundle(ports, bundle);
  if (!name.ok) return name.answer;
  const until = context.clock.now() + ms;
  const suspension = { until, reason, by: ports.by };
  const what = name.value === null ? 'This host' : `Bundle ${name.value}`;
  return leave(
    ports,
    { kind: 'suspend', bundle: name.value, suspension },
    `${what} is suspended until ${new Date(until).toISOString()}: ${reason}`,
  );
}

export async function resume(ports: RequestPorts, bundle: string | undefined): Promise<Answer> {
  const name = await knownBundle(ports, bundle);
  if (!name.ok) return name.answer;
  return leave(
    ports,
    { kind: 'resume', bundle: name.value },
    name.value === null ? 'Everything on this host is resumed' : `Bundle ${name.value} is resumed`,
  );
}

export async function retry(ports: RequestPorts, bundle: string | undefined): Promise<Answer> {
  const name = await knownBundle(ports, bundle);
  if (!name.ok) return name.answer;
  const what = name.value === null ? 'What failed or was refused on this host' : `What failed of bundle ${name.value}`;
  return leave(ports, { kind: 'retry', bundle: name.value }, `${what} is tried once more`);
}

/** What waits for the OS waits on: `kedge reboot --now` is for that. */
export async function apply(
  ports: RequestPorts,
  bundle: string | undefined,
  options: { readonly now: boolean },
): Promise<Answer> {
  if (!options.now) {
    return usage(
      'apply needs --now',
      'Kedge swaps bundles by itself when it may (their conditions say what they wait for); --now does not wait.',
    );
  }
  const name = await knownBundle(ports, bundle);
  if (!name.ok) return name.answer;
  const what = name.value === null ? 'Bundles of this host that wait' : `Bundle ${name.value}`;
  const text = `${what}: swapped by the next pass, whatever window and load say`;
  return leave(ports, { kind: 'apply', bundle: name.value, by: ports.by }, text);
}

/** `now` is asked for, so that nobody reboots a host by a slip of the hand. */
export async function reboot(ports: RequestPorts, options: { readonly now: boolean }): Promise<Answer> {
  if (!options.now) {
    return usage(
      'reboot needs --now',
      'Kedge reboots by itself when it may (`kedge os` says what it waits for); --now does not wait.',
    );
  }
  const text = 'This host is rebooted by the next pass, whatever its window, its load and the rollout say';
  return leave(ports, { kind: 'reboot', bundle: null, by: ports.by }, text);
}

export async function leave(ports: RequestPorts, request: OperatorRequest, text: string): Promise<Answer> {
  const left = await ports.journal.leaveRequest(request);
  if (!left.ok) return failed(left.failure);
  const awake = await ports.journal.wake();
  const hints = awake
    ? []
    : ['No agent runs on this host now: this counts from its next pass on (`kedge agent`, `kedge reconcile --once`).'];
  return done({ request, agentRuns: awake }, `${text}.\n`, { hints });
}

/** A bundle that this host has never heard of is most likely a slip of the pen. */
async function knownBundle(ports: RequestPorts, bundle: string | undefined): Promise<Step<BundleName | null>> {
  if (bundle === undefined) return { ok: true, value: null };
  if (!isBundleName(bundle)) {
    return {
      ok: false,
      answer: usage(
        `"${bundle}" is not a bundle name`,
        'The name of a folder under bundles/, as `kedge status` shows it.',
      ),
    };
  }
  const state = await ports.journal.load();
  if (!state.ok) return { ok: false, answer: failed(state.failure) };
  const known = Object.keys(state.value?.bundles ?? {});
  if (!known.includes(bundle)) {
    const remedy = known.length === 0 ? 'No bundle has run here yet.' : `Bundles here: ${known.join(', ')}.`;
    return { ok: false, answer: usage(`this host has no bundle "${bundle}"`, remedy) };
  }
  return { ok: true, value: bundle };
}
