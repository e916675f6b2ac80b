/** `kedge agent`: the loop, until it is told to stop. */
import type { AgentDeps } from '../agent/deps.ts';
import { startAgent } from '../agent/loop.ts';
import type { Notify } from '../ports/notify.ts';
import { type Answer, done, failed } from './answer.ts';
import type { CliContext } from './context.ts';

/** Serves neighbours as long as the signal is not aborted. */
export type ServeNeighbours = (signal: AbortSignal) => Promise<void>;

/** `onHangup` is called with what SIGHUP is to do: look at once. `serve`: null where nothing is served. */
export async function agent(
  context: CliContext,
  deps: AgentDeps,
  notify: Notify,
  onHangup: (wake: () => void) => void,
  serve: ServeNeighbours | null = null,
): Promise<Answer> {
  const { log } = deps;
  let said = '';
  const started = await startAgent(deps, {
    notify,
    onPass: ({ state, commit, head, steps, failure }) => {
      const facts = { state, commit, head, steps: steps.length };
      const message =
        failure === null
          ? `${state}${commit === null ? '' : ` at ${commit.slice(0, 12)}`}`
          : `${state}: ${failure.code} ${failure.message}`;
      // A poll without news says nothing: a journal that repeats itself every minute hides what happened.
      const isNews = steps.length > 0 || `${head} ${message}` !== said;
      said = `${head} ${message}`;
      if (!isNews) log.debug(facts, message);
      else if (failure === null) log.info(facts, message);
      else log.warn({ ...facts, code: failure.code, remedy: failure.remedy }, message);
    },
  });
  if (!started.ok) {
    // An end in good order is none of an agent that cannot be started.
    await deps.update?.survived();
    return failed(started.failure);
  }
  const { name, fleet, state } = deps.config;
  log.info({ version: deps.version, host: name, fleet: fleet.id, state }, `kedge ${deps.version}, host ${name}`);
  onHangup(() => started.value.wake());
  if (context.signal.aborted) started.value.stop();
  else context.signal.addEventListener('abort', () => started.value.stop(), { once: true });
  const ended = new AbortController();
  const serving = serve?.(ended.signal);
  const end = await started.value.done;
  ended.abort();
  await serving;
  await deps.git.close();
  log.info({ end }, end);
  if (end === 'hung') return done(undefined, '', { exit: 1 });
  return done(undefined, '', { exit: context.signal.reason === 'SIGINT' ? 130 : 0 });
}
