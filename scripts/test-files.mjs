/**
 * Runs test files with Node's own runner, as many at a time as keep two processors busy. What a file reports comes at its end, in one
 * piece. Of `npm test`: `--minutes=N` instead of what a test and a file may take there; `--record` runs one at a time, on a machine that does nothing else, and writes test/times.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { ROOT } from './lib/paths.mjs';
import { say } from './lib/run.mjs';
import { inOrder, takeNext } from './lib/test-order.mjs';

const words = process.argv.slice(2);
const minutes = words.find((word) => word.startsWith('--minutes='))?.slice('--minutes='.length);
/** Of one test; one that needs longer is too slow for `npm test`. */
const TEST_MS = 60_000 * Number(minutes ?? 8);
/** Of a whole file. */
const FILE_MS = 60_000 * Number(minutes ?? 10);
const CORES = 2;
const TIMES = join(ROOT, 'test', 'times.json');
/** What runs shorter is not worth a line. */
const WORTH_S = 4;
const COUNTS = ['tests', 'suites', 'passed', 'failed', 'cancelled', 'skipped', 'todo'];

const files = words.filter((word) => !word.startsWith('--')).map((file) => relative(ROOT, resolve(file)));
const isRecorded = words.includes('--record');
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());

const report = new PassThrough({ objectMode: true });
report.compose(spec).pipe(process.stdout);
const totals = Object.fromEntries(COUNTS.map((name) => [name, 0]));
const took = new Map();
let isGood = true;
const since = Date.now();
await (isRecorded ? oneByOne() : together());
summarize();
if (isRecorded) record();
process.exitCode = isGood ? 0 : 1;

async function together() {
  const waiting = inOrder(files, readTimes());
  const running = [];
  while (!stopping.signal.aborted) {
    for (let next = takeNext(waiting, running, CORES); next !== null; next = takeNext(waiting, running, CORES)) {
      const one = next;
      running.push(one);
      one.end = testFile(one.file).then(() => void running.splice(running.indexOf(one), 1));
    }
    if (running.length === 0) return;
    await Promise.race(running.map(({ end }) => end));
  }
  await Promise.all(running.map(({ end }) => end));
}

async function oneByOne() {
  for (const file of files) {
    if (stopping.signal.aborted) return;
    const before = busyMs();
    const ms = await testFile(file);
    took.set(file, { ms, cores: (busyMs() - before) / ms });
  }
}

/** Gives its milliseconds. */
async function testFile(file) {
  const begun = Date.now();
  const events = [];
  const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(FILE_MS)]);
  for await (const event of run({ files: [join(ROOT, file)], timeout: TEST_MS, signal, concurrency: false })) {
    const { type, data } = event;
    // The runner's own words about a run are said once, of all files.
    if (data.file !== undefined) events.push(event);
    else if (type === 'test:summary') {
      isGood &&= data.success;
      for (const name of COUNTS) totals[name] += data.counts[name];
    }
  }
  for (const event of events) report.write(event);
  const ms = Date.now() - begun;
  if (!took.has(file)) took.set(file, { ms });
  return ms;
}

function summarize() {
  const duration = Date.now() - since;
  const said = { ...totals, duration_ms: duration };
  for (const [name, count] of Object.entries(said)) {
    const shown = { passed: 'pass', failed: 'fail' }[name] ?? name;
    report.write({ type: 'test:diagnostic', data: { nesting: 0, message: `${shown} ${count}`, level: 'info' } });
  }
  report.end({ type: 'test:summary', data: { success: isGood, counts: totals, duration_ms: duration } });
  const slow = [...took].toSorted(([, a], [, b]) => b.ms - a.ms).slice(0, 10);
  if (files.length > 10)
    say(`slowest: ${slow.map(([file, { ms }]) => `${file} ${Math.round(ms / 1000)} s`).join(', ')}`);
}

function readTimes() {
  try {
    return JSON.parse(readFileSync(TIMES, 'utf8'));
  } catch (error) {
    say(`test files run in no good order: ${error.message}`);
    return {};
  }
}

/** Milliseconds that all processors were busy, with what the Docker engine does for the tests. */
function busyMs() {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

/** Times of other files stay. */
function record() {
  const times = readTimes();
  for (const [file, { ms, cores }] of took) {
    delete times[file];
    if (ms >= WORTH_S * 1000) times[file] = [Math.round(ms / 1000), Math.round(cores * 10) / 10];
  }
  const lines = Object.entries(times).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(TIMES, `{\n${lines.map(([file, [s, cores]]) => `  "${file}": [${s}, ${cores}]`).join(',\n')}\n}\n`);
}
