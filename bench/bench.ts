/**
 * `npm run bench`: what Kedge costs beside the bare tools, in the same run, on the bundle. KEDGE_BUNDLE and DOCKER_HOST come from
 * scripts/bench.mjs. Exit status: 0 every goal is met, 1 one is missed, 2 wrong usage.
 */
import process from 'node:process';
import { chain } from './cases/chain.ts';
import { commit } from './cases/commit.ts';
import { converge } from './cases/converge.ts';
import { firstPull } from './cases/first-pull.ts';
import { images } from './cases/images.ts';
import { memory } from './cases/memory.ts';
import { os } from './cases/os.ts';
import { poll } from './cases/poll.ts';
import { rest } from './cases/rest.ts';
import { sideload } from './cases/sideload.ts';
import { stick } from './cases/stick.ts';
import { verify } from './cases/verify.ts';
import { type JudgedRow, judgeRow, type Row, renderTable } from './table.ts';
import { makeWorld, type World } from './world.ts';

const CASES: Readonly<Record<string, (world: World) => Promise<readonly Row[]>>> = {
  poll,
  commit,
  verify,
  chain,
  converge,
  rest,
  'first-pull': firstPull,
  os,
  images,
  stick,
  sideload,
  memory,
};

/** Only where it is asked for: it takes 40 GB of disk, and its time. */
const ASKED: ReadonlySet<string> = new Set(['memory']);

const USAGE = `npm run bench -- [--only ${Object.keys(CASES).join('|')}] [-o table|json]`;

interface Options {
  readonly only: readonly string[];
  readonly json: boolean;
}

function parse(args: readonly string[]): Options | null {
  const only: string[] = [];
  let json = false;
  for (let i = 0; i < args.length; i += 2) {
    const [flag = '', value = ''] = args.slice(i, i + 2);
    if (flag === '--only' && Object.hasOwn(CASES, value)) only.push(value);
    else if (flag === '-o' && ['json', 'table'].includes(value)) json = value === 'json';
    else return null;
  }
  return { only: only.length === 0 ? Object.keys(CASES).filter((name) => !ASKED.has(name)) : only, json };
}

async function main(args: readonly string[]): Promise<number> {
  const options = parse(args);
  const bundleFile = process.env.KEDGE_BUNDLE ?? '';
  if (options === null || bundleFile === '') {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  process.env.KEDGE_TEST_BUNDLE = bundleFile;
  process.env.KEDGE_TEST_DOCKER_HOST = process.env.DOCKER_HOST ?? '';
  const cleanUps: (() => Promise<void>)[] = [];
  const scope = { after: (fn: () => Promise<void>) => void cleanUps.push(fn) };
  const end = async (): Promise<void> => {
    for (let fn = cleanUps.pop(); fn !== undefined; fn = cleanUps.pop()) await fn();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void end().then(() => process.exit(130)));
  try {
    const world = await makeWorld(scope, bundleFile);
    const rows: JudgedRow[] = [];
    for (const name of options.only) {
      process.stderr.write(`» bench: ${name}\n`);
      rows.push(...((await CASES[name]?.(world)) ?? []).map(judgeRow));
    }
    process.stdout.write(options.json ? `${JSON.stringify({ rows }, null, 2)}\n` : `${renderTable(rows)}\n`);
    return rows.some((row) => row.ok === false) ? 1 : 0;
  } finally {
    await end();
  }
}

process.exitCode = await main(process.argv.slice(2));
