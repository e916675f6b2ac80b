/** `all-cuts.ts SYSTEM POINTS BOOTS`: what `npm run test:powercuts` runs when the system is built. Status 1 where a cut ended badly. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutAll, type Verdict } from './cuts.ts';
import { partitions } from './judge.ts';
import { choosePoints, readLogs, sampleOf } from './points.ts';
import { lifeOf, type Phase } from './recording.ts';
import { bootCut } from './whole-boot.ts';

/** Where a machine that was cut still has the update before it. */
const BOOTED: readonly Phase[] = ['finalise', 'first-boot'];

const [system = '', count = '', boots = ''] = process.argv.slice(2);
const run = mkdtempSync(join(tmpdir(), 'kcut-'));
const say = (words: string): void => void process.stderr.write(`» ${words}\n`);
const stop = new AbortController();
// What is mounted is unmounted first.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort());
try {
  const folder = join(system, 'life');
  const recorded = await lifeOf({ system, folder, run, say });
  const logs = readLogs(folder, recorded);
  const points = choosePoints(recorded, logs, partitions(join(system, 'disk.raw')), Number(count));
  const cut = { recorded, logs, folder, run, say };
  const verdicts = await cutAll({ ...cut, points, signal: stop.signal });
  process.stdout.write(`${summary(verdicts)}\n`);
  const isWell = verdicts.length === points.length && verdicts.every((v) => v.wrong === null);
  process.exitCode = isWell ? 0 : 1;
  for (const point of sampleOf(points, BOOTED, Math.ceil(Number(boots) / BOOTED.length)).slice(0, Number(boots))) {
    if (!stop.signal.aborted) await bootCut({ ...cut, said: folder }, point);
  }
} finally {
  rmSync(run, { recursive: true });
}

/** A line a phase: points, what they came up as, and how many were bad. */
function summary(verdicts: readonly Verdict[]): string {
  const phases = [...new Set(verdicts.map((v) => v.phase))];
  const line = (name: string, own: readonly Verdict[]): string => {
    const of = (is: (v: Verdict) => boolean) => String(own.filter(is).length).padStart(6);
    return `${name.padEnd(12)}${of(() => true)}${of((v) => v.system === 'first')}${of((v) => v.system === 'second')}${of((v) => v.boots > 1)}${of((v) => v.wrong !== null)}`;
  };
  const head = `${'phase'.padEnd(12)}${['points', 'first', 'second', 'twice', 'bad'].map((w) => w.padStart(6)).join('')}`;
  return [
    head,
    ...phases.map((name) =>
      line(
        name,
        verdicts.filter((v) => v.phase === name),
      ),
    ),
    line('all', verdicts),
  ].join('\n');
}
