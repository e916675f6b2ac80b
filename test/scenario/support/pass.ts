/** What `kedge reconcile --once -o json` promises to print, checked with every pass that a test makes. */
import assert from 'node:assert/strict';
import type { KedgeResult } from '../../support/kedge.ts';

export interface PassStep {
  readonly kind: string;
  readonly target: string;
  readonly reason: string;
  readonly result: string;
}

export interface Pass {
  readonly status: number;
  readonly state: string;
  readonly commit: string | null;
  readonly head: string | null;
  readonly desired: string | null;
  readonly applied: string | null;
  readonly steps: readonly PassStep[];
  readonly failure: {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
    readonly commit?: string;
    readonly path?: string;
  } | null;
  readonly stderr: string;
}

const KEYS = ['applied', 'commit', 'desired', 'failure', 'head', 'state', 'steps'];
const STATES = ['converged', 'waiting', 'applying', 'failed', 'stale', 'suspended'];

export function readPass(result: KedgeResult): Pass {
  const said = `status ${result.status}\n${result.stdout}\n${result.stderr}`;
  const json = result.json() as Omit<Pass, 'status' | 'stderr'>;
  assert.deepEqual(Object.keys(json).toSorted(), KEYS, said);
  assert.ok(STATES.includes(json.state), said);
  for (const id of [json.commit, json.head]) assert.ok(id === null || /^[0-9a-f]{40}$/.test(id), said);
  for (const digest of [json.desired, json.applied]) assert.ok(digest === null || /^[0-9a-f]{64}$/.test(digest), said);
  for (const step of json.steps) {
    assert.deepEqual(Object.keys(step).toSorted(), ['kind', 'reason', 'result', 'target'], said);
    for (const value of Object.values(step)) assert.ok(typeof value === 'string' && value !== '', said);
  }
  if (json.failure !== null) {
    assert.match(json.failure.code, /^[A-Z_]+$/, said);
    assert.ok(json.failure.message !== '' && json.failure.remedy !== '', said);
  }
  return { ...json, status: result.status, stderr: result.stderr };
}

/** `swap web`, in order. */
export function steps(pass: Pass): readonly string[] {
  return pass.steps.map((step) => `${step.kind} ${step.target}${step.result === 'done' ? '' : ` ${step.result}`}`);
}

export function reasonOf(pass: Pass, step: string): string {
  const found = pass.steps.find((s) => `${s.kind} ${s.target}` === step);
  assert.ok(found, `no step ${step}: ${JSON.stringify(pass.steps)}`);
  return found.reason;
}

/** Done: everything desired is in force. */
export function assertConverged(pass: Pass, commit?: string): void {
  const said = JSON.stringify(pass, null, 2);
  assert.equal(pass.failure, null, said);
  assert.equal(pass.state, 'converged', said);
  assert.equal(pass.status, 0, said);
  assert.notEqual(pass.desired, null, said);
  assert.equal(pass.applied, pass.desired, said);
  assert.equal(pass.head, pass.commit, said);
  if (commit !== undefined) assert.equal(pass.commit, commit, said);
}

/** Waits for the push, then makes a pass that must converge there. */
export async function converges(host: { reconcile(): Promise<Pass> }, pushed: Promise<string>): Promise<Pass> {
  const commit = await pushed;
  const pass = await host.reconcile();
  assertConverged(pass, commit);
  return pass;
}

/** Nothing at all was done. */
export function assertIdle(pass: Pass, commit?: string): void {
  assertConverged(pass, commit);
  assert.deepEqual(pass.steps, []);
}

export function assertFailed(pass: Pass, expected: { code: string; state: string; status: number }): void {
  const { code, state, status } = expected;
  const seen = { code: pass.failure?.code, state: pass.state, status: pass.status };
  assert.deepEqual(seen, { code, state, status }, `${JSON.stringify(pass, null, 2)}`);
}
