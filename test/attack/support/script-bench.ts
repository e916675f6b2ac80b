/** A host that runs scripts for real, in control groups, asked by real signatures: without Git and without a container engine. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { DiskRunStore } from '../../../reconciler/adapters/run-store.ts';
import { CgroupRunner } from '../../../reconciler/adapters/runner-cgroup.ts';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import { FleetReader } from '../../../reconciler/agent/fleet-reader.ts';
import { RequestJudge } from '../../../reconciler/agent/judge-request.ts';
import { NO_TARS } from '../../../reconciler/agent/lint.ts';
import { Runs } from '../../../reconciler/agent/runs.ts';
import { readTreeScript } from '../../../reconciler/agent/scripts.ts';
import type { SignedRequest } from '../../../reconciler/agent/signed-request.ts';
import { isHostName } from '../../../reconciler/core/names.ts';
import { isFinal, type RunRecord, recordOf, spentFault } from '../../../reconciler/core/run-ledger.ts';
import { isNonce, type Nonce, requestText } from '../../../reconciler/core/run-request.ts';
import { FakeHost, fakeConfig } from '../../../simulation/fake-host.ts';
import { memoryTree, sha256 } from '../../support/memory-tree.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { type RequestBench, requestBench } from './request-bench.ts';

export type Again = 'same' | 'restart' | 'clock-back' | 'clock-jumped' | 'killed' | 'signed-again';

export interface ScriptBench {
  readonly auditFile: string;
  /** Has `ops` ask for this script, and waits for its end. `left`: words of a process that must be gone then. */
  run(text: string, left?: string): Promise<{ readonly code: string; readonly why: string }>;
  /** Carries a request out, and brings it once more. */
  again(how: Again): Promise<{ readonly code: string; readonly why: string }>;
  /** The innocent version: a script that does well. */
  good(): Promise<RunRecord>;
}

const CATALOGUE = `version: 1
scripts:
  it:
    title: It
    file: it.sh
    roles: [operators]
    user: nobody
    timeout: 2s
    limits: { memory: 16MiB, processes: 20, output: 64KiB }
`;

export async function scriptBench(scope: Scope): Promise<ScriptBench> {
  const requests = await requestBench(scope);
  const folder = join(await tempDir(scope), 'runs');
  const tag = `a${randomBytes(4).toString('hex')}`;
  const runner = await CgroupRunner.open({ exec, path: process.env.PATH ?? '/usr/bin:/bin', tag });
  let offset = 0;
  const open = (): { runs: Runs; fake: FakeHost } => {
    const fake = new FakeHost();
    const name = 'alpha';
    if (!isHostName(name)) throw new Error(name);
    const clock = { ...fake.deps().clock, now: () => Date.now() + offset };
    const deps = { ...fake.deps(), config: { ...fakeConfig(), name }, clock, sha256 } as unknown as AgentDeps;
    return { runs: new Runs(deps, { runner, store: new DiskRunStore(folder) }), fake };
  };
  let host = open();
  const judgeOf = (text: string) => treeJudge(requests, text);
  const step = async (text: string, signed: readonly (readonly [Nonce, SignedRequest])[]): Promise<void> => {
    const judge = await judgeOf(text);
    const now = Math.floor((Date.now() + offset) / 1000);
    await host.runs.step({ judge, requests: signed, now, turn: async () => ({ kind: 'go' }) });
    await host.runs.running;
  };
  const ask = async (text: string): Promise<{ nonce: Nonce; signed: SignedRequest; body: string }> => {
    const nonce = randomBytes(16).toString('hex');
    const script = await readTreeScript((await judgeOf(text)).reader, 'it');
    if (!script.ok || script.value.blob === null || !isNonce(nonce)) throw new Error(JSON.stringify(script));
    const { blob, sha256: digest, definition } = script.value;
    const body = requestText(
      requests.request({
        script: 'it',
        blob,
        sha256: digest,
        definition,
        arguments: new Map(),
        nonce,
        expires: requests.now + 3_000,
      }),
    );
    return { nonce, body, signed: await requests.sign(body, 'ops') };
  };
  const recordFor = async (nonce: Nonce): Promise<RunRecord> => {
    const ledger = await new DiskRunStore(folder).load();
    const found = ledger.ok ? recordOf(ledger.value, nonce) : null;
    if (found === null) throw new Error('there is no record');
    return found;
  };
  const starts = async (nonce: Nonce): Promise<number> => {
    const { lines } = await new DiskRunStore(folder).lines(1_000);
    return lines.filter((line) => line.includes(nonce) && line.includes('"event":"begun"')).length;
  };
  return {
    auditFile: join(folder, 'audit.jsonl'),
    async run(lines, left) {
      const text = lines.startsWith('#!') ? lines : `#!/bin/sh\n${lines}`;
      const { nonce, signed } = await ask(text);
      await step(text, [[nonce, signed]]);
      const record = await recordFor(nonce);
      if (!isFinal(record.state)) throw new Error(JSON.stringify(record));
      const still = readdirSync('/dev/shm')
        .concat(readdirSync('/run'))
        .filter((name) => name.includes(tag));
      if (still.length > 0) throw new Error(`left behind: ${still.join(', ')}`);
      if (left !== undefined && processesWith(left) > 0) throw new Error(`${left} goes on`);
      const failure = (await host.fake.journal.history(50)).findLast(({ kind }) => kind === 'script')?.failure;
      return { code: failure?.code ?? 'none', why: record.why ?? `exit ${record.exit}` };
    },
    async again(how) {
      const text = '#!/bin/sh\nexit 0\n';
      const { nonce, signed, body } = await ask(text);
      if (how === 'killed') {
        // As a process leaves it that is killed under the script: written down as running.
        await step(text, [[nonce, signed]]);
        const store = new DiskRunStore(folder);
        const ledger = await store.load();
        if (!ledger.ok) throw new Error('no ledger');
        await store.save({
          ...ledger.value,
          runs: ledger.value.runs.map((one) =>
            one.run === nonce ? { ...one, state: 'running' as const, endedAt: null } : one,
          ),
        });
        host = open();
      } else await step(text, [[nonce, signed]]);
      if (how === 'restart') host = open();
      if (how === 'clock-back') offset = -50_000;
      if (how === 'clock-jumped') {
        offset = 5 * 365 * 86_400_000;
        await step(text, [[nonce, signed]]);
        host = open();
        offset = 0;
      }
      const second = how === 'signed-again' ? await requests.sign(body, 'ops') : signed;
      await step(text, [[nonce, second]]);
      offset = 0;
      const [count, ledger] = [await starts(nonce), await new DiskRunStore(folder).load()];
      if (count !== 1) throw new Error(`it was begun ${count} times`);
      const fault = ledger.ok ? spentFault(ledger.value, { nonce, expires: requests.now + 3_000 }) : ledger.failure;
      return { code: fault?.code ?? 'none', why: fault?.message ?? '' };
    },
    async good() {
      const text = '#!/bin/sh\necho hello\n';
      const { nonce, signed } = await ask(text);
      await step(text, [[nonce, signed]]);
      return recordFor(nonce);
    },
  };
}

async function treeJudge(requests: RequestBench, text: string): Promise<RequestJudge> {
  const files = { ...requests.files, 'scripts/catalogue.yaml': CATALOGUE, 'scripts/it.sh': text };
  const reader = await FleetReader.open(memoryTree(files), { sha256, tars: NO_TARS });
  const judge = reader.ok ? await RequestJudge.of(reader.value, new OpenPgpSignatures()) : reader;
  if (!judge.ok) throw new Error(JSON.stringify(judge.failure));
  return judge.value;
}

function processesWith(words: string): number {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').includes(words);
    } catch {
      return false;
    }
  }).length;
}
