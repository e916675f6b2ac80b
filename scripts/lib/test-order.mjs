/**
 * Which test file runs next. Most compute, some wait (for a watchdog, a health check, a server that falls silent): those that wait run
 * beside others. `test/times.json` has what `npm test -- --record` measured: file -> [seconds, processors that it keeps busy].
 */

/** Of files that are not recorded. They compute; what is new among real parts may take long, and is not to be begun last. */
const unknown = (file) => (file.startsWith('test/unit/') ? [2, 1] : [20, 1]);
/** However little they compute: each holds memory, and parts of the one Docker engine. */
const MOST = 5;
/** A file that waits now computes later; and none may be starved, for some measure time. */
const LEAST = 0.3;

/** The longest first, so that no other waits for it at the end. */
export function inOrder(files, times) {
  return files
    .map((file) => {
      const [seconds, cores] = times[file] ?? unknown(file);
      return { file, seconds, cores: Math.min(Math.max(cores, LEAST), 1) };
    })
    .toSorted((a, b) => b.seconds - a.seconds || (a.file < b.file ? -1 : 1));
}

/** Takes the next one out of those that wait, or gives null: first something has to end. `running` are of the same kind. */
export function takeNext(waiting, running, cores) {
  if (running.length >= MOST) return null;
  const left = cores - running.reduce((sum, one) => sum + one.cores, 0);
  const index = running.length === 0 ? 0 : waiting.findIndex((one) => one.cores <= left + 0.1);
  return waiting.splice(index, index === -1 ? 0 : 1)[0] ?? null;
}
