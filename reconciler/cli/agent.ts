/** `kedge agent`: the loop, until it is told to stop. */
import type { AgentDeps } from '../agent/deps.ts';
import { startAgent } from '../agent/loop.ts';
import type { Notify } from '../ports/notify.ts';
import { type Answer, done, failed } from './answer.ts';
import type { CliContext } from './context.ts';

/** `onHangup` is called with what SIGHUP is to do: look at once. */
export async function agent(
  context: CliContext,
  deps: AgentDeps,
  notify: Notify,
  onHangup: (wake: () => void) => void,
): Promise<Answer> {
  const { log } = deps;
  const started = await startAgent(deps, {
    notify,
    onPass: ({ state, commit, head, steps, failure }) => {
      const facts = { state, commit, head, steps: steps.length };
      if (failure === null) log.info(facts, `${state}${commit === null ? '' : ` at ${commit.slice(0, 12)}`}`);
      else
        log.warn(
          { ...facts, code: failure.code, remedy: failure.remedy },
          `${state}: ${failure.code} ${failure.message}`,
        );
    },
  });
  if (!started.ok) return failed(started.failure);
  const { name, fleet, state } = deps.config;
  log.info({ version: deps.version, host: name, fleet: fleet.id, state }, `kedge ${deps.version}, host ${name}`);
  onHangup(() => started.value.wake());
  if (context.signal.aborted) started.value.stop();
  else context.signal.addEventListener('abort', () => started.value.stop(), { once: true });
  const end = await started.value.done;
  await deps.git.close();
  log.info({ end }, end);
  if (end === 'hung') return done(undefined, '', { exit: 1 });
  return done(undefined, '', { exit: context.signal.reason === 'SIGINT' ? 130 : 0 });
}
