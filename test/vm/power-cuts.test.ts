/** The power is cut in an update of a managed host and in its first boot: a sample of what `npm run test:powercuts` tries. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { type CutOptions, cutAll } from './support/cuts.ts';
import { partitions } from './support/judge.ts';
import { LOGS, SYSTEM, steps } from './support/life.ts';
import { choosePoints, type Point, readLogs, sampleOf } from './support/points.ts';
import { lifeOf } from './support/recording.ts';
import { bootCut } from './support/whole-boot.ts';

const step = steps();
const say = (words: string): void => void process.stderr.write(`${words}\n`);
let run: string;
let options: Omit<CutOptions, 'points'>;
let points: readonly Point[];

before(() => {
  run = mkdtempSync(join(tmpdir(), 'kcut-'));
});
after(() => rmSync(run, { recursive: true, force: true }));

step(
  'a managed host updates itself, confirms, rejects and removes what it rejected, with every write of its disk logged',
  async () => {
    const folder = join(run, 'life');
    mkdirSync(folder);
    const recorded = await lifeOf({ system: SYSTEM, folder, run, say });
    const logs = readLogs(folder, recorded);
    options = { recorded, logs, folder, run, say };
    points = choosePoints(recorded, logs, partitions(join(SYSTEM, 'disk.raw')), 120);
  },
);

step(
  'cut at six moments of staging, finalising and first boot, it comes up as one of the two systems, never as neither',
  async () => {
    const sample = sampleOf(points, ['stage', 'finalise', 'first-boot'], 2);
    const verdicts = await cutAll({ ...options, points: sample });
    assert.equal(verdicts.length, 6);
    assert.deepEqual(
      verdicts.filter(({ wrong }) => wrong !== null),
      [],
    );
  },
);

step('switched on again after a cut in the finalisation, it goes on with the update to its end', async () => {
  const [point] = sampleOf(points, ['finalise'], 1);
  assert.ok(point !== undefined);
  const starts = await bootCut({ ...options, said: LOGS }, point);
  assert.ok(starts.at(-1)?.startsWith(options.recorded.commits.second.slice(0, 12)), starts.join('; '));
});
