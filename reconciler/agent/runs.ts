/**
 * Operator scripts on a host: requests are taken up, judged, carried out once, and told of. Beside the passes: a script may take an hour.
 * What is written down comes before what is done, so that a crash at any point makes no run happen twice.
 */
import type { AuditEntry, AuditEvent } from '../core/audit.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import {
  forgetTries,
  isFinal,
  type RunLedger,
  type RunRecord,
  record,
  recordOf,
  spend,
  spentFault,
} from '../core/run-ledger.ts';
import {
  type AcceptedRun,
  type Asker,
  type CancelRequest,
  isEarly,
  isFor,
  type Nonce,
  type Request,
  type RunRequest,
} from '../core/run-request.ts';
import { runsFile } from '../core/runs-file.ts';
import type { RunEnd } from '../ports/runner.ts';
import type { AgentDeps, ScriptPorts } from './deps.ts';
import type { RequestJudge } from './judge-request.ts';
import { jobOf, outcomeOf, type RunOrder, recordFor } from './run-job.ts';
import type { Turn } from './run-turn.ts';
import type { TreeScript } from './scripts.ts';
import type { SignedRequest } from './signed-request.ts';

interface Running {
  readonly nonce: Nonce;
  readonly script: string;
  /** Milliseconds since the epoch: it is ended then. */
  readonly until: number;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/** What a step works with. */
export interface RunStep {
  readonly judge: RequestJudge;
  readonly requests: readonly (readonly [Nonce, SignedRequest])[];
  /** Seconds: the latest that the host has proof of. */
  readonly now: number;
  readonly turn: (run: AcceptedRun) => Promise<Turn>;
}

interface Ready {
  readonly run: AcceptedRun;
  readonly script: TreeScript;
  readonly digest: Sha256;
  readonly signed: SignedRequest;
}

export class Runs {
  readonly #deps: AgentDeps;
  readonly #ports: ScriptPorts;
  #ledger: RunLedger | null = null;
  #running: Running | null = null;
  /** Signatures that were looked at, by the text and the policy. */
  #opened = new Map<string, Result<{ readonly request: Request; readonly by: Asker }>>();
  #openedFor: unknown = null;
  /** Why requests were refused: told once, also where the record of it had to make room for others. */
  readonly #told = new Map<Nonce, string>();
  /** What is written down, one after another: a run ends while a step is at work. */
  #writing: Promise<unknown> = Promise.resolve();
  #published: Uint8Array | null = null;
  /** Why nothing is run; null: things may be. */
  fault: Failure | null = null;
  /** Milliseconds since the epoch: something is to be looked at then; null: nothing is. */
  wakeAt: number | null = null;
  /** Called when a run has ended. */
  onEnd: () => void = () => {};
  #hasEnded = false;

  constructor(deps: AgentDeps, ports: ScriptPorts) {
    this.#deps = deps;
    this.#ports = ports;
  }

  /** Until the run that goes on now has ended; null: none does. */
  get running(): Promise<void> | null {
    return this.#running?.done ?? null;
  }

  /** What runs now, and until when at most (milliseconds since the epoch); null: nothing does. */
  get current(): Pick<Running, 'script' | 'until'> | null {
    return this.#running;
  }

  /** Whether a run that was asked for has ended since it was asked last: there is something to tell, and the next one may begin. */
  takeEnd(): boolean {
    const ended = this.#hasEnded;
    this.#hasEnded = false;
    return ended;
  }

  /** `runs.json`; null: nothing ever ran here. */
  get published(): Uint8Array | null {
    return this.#published;
  }

  /** Once in the life of a process: runs that were cut off are told as that, and what they left is cleared away. */
  async open(): Promise<boolean> {
    if (this.#ledger !== null) return true;
    const loaded = await this.#ports.store.load();
    if (!loaded.ok) {
      this.fault = loaded.failure;
      return false;
    }
    await this.#ports.runner.recover();
    const cut = loaded.value.runs.filter(({ state }) => state === 'running');
    let ledger = loaded.value;
    const endedAt = this.#deps.clock.now();
    for (const one of cut)
      ledger = record(ledger, {
        ...one,
        state: 'interrupted',
        endedAt,
        why: 'the agent or the machine went down under it',
      });
    if (cut.length > 0 && !(await this.#save(ledger))) return false;
    this.#ledger = ledger;
    for (const one of cut) await this.#audit('interrupted', recordOf(ledger, one.run) ?? one, '');
    this.fault = null;
    await this.#publish();
    return true;
  }

  /** Takes up what is new. Starts one run at most; the next step starts the next one. */
  async step(step: RunStep): Promise<void> {
    this.wakeAt = null;
    if (!(await this.open())) return;
    const { judge, requests, now } = step;
    if (this.#openedFor !== judge.policy) {
      this.#openedFor = judge.policy;
      this.#opened = new Map();
    }
    this.#forget(requests);
    const ready: Ready[] = [];
    const cancels: { readonly request: CancelRequest; readonly by: Asker }[] = [];
    for (const [name, signed] of requests) {
      const opened = await this.#openSigned(judge, name, signed, now);
      if (!opened.ok) continue;
      const { request, by } = opened.value;
      if (request.kind === 'kedge-cancel') cancels.push({ request, by });
      else {
        const one = await this.#judge(step, request, by, this.#deps.sha256(signed.text));
        if (one !== null) ready.push({ ...one, signed });
      }
    }
    for (const { request, by } of cancels) await this.#cancel(step, request, by, ready);
    const left = ready.filter(({ run }) => this.#ledger !== null && spentFault(this.#ledger, run.request) === null);
    if (this.#running === null && left.length > 0) await this.#begin(step, left);
  }

  /**
   * Runs a hook to its end. Whoever asks again under the nonce of one that came to an end is told how, and nothing is run; null: it was begun,
   * and how it ended nobody knows any more. Fails where it was not begun: BUSY while something else runs.
   */
  async hook(order: RunOrder, script: TreeScript, signal: AbortSignal | undefined): Promise<Result<RunRecord | null>> {
    if (!(await this.open()) || this.#ledger === null) return fail(this.fault ?? notBegun());
    const before = recordOf(this.#ledger, order.request.nonce);
    if (before !== null && isFinal(before.state)) return ok(before);
    if (this.#running !== null) return fail('BUSY', `the script ${this.#running.script} runs, and one runs at a time`);
    if (spentFault(this.#ledger, order.request) !== null) return ok(null);
    const fault = await this.#ports.runner.fault();
    if (fault !== null) return fail('RUNNER_UNAVAILABLE', `no script can be run here: ${fault}`);
    this.#ledger = forgetTries(this.#ledger, order.by);
    const begun = await this.#start(order, script, Math.floor(this.#deps.clock.now() / 1000));
    if (begun === null) return fail(this.fault ?? notBegun());
    const end = (): void => begun.stop.abort('interrupted');
    if (signal?.aborted === true) end();
    signal?.addEventListener('abort', end, { once: true });
    await begun.done;
    signal?.removeEventListener('abort', end);
    return ok(recordOf(this.#ledger, order.request.nonce));
  }

  /** Ends what runs, as interrupted: the agent stops. */
  async stop(): Promise<void> {
    this.#running?.stop.abort('interrupted');
    await this.#running?.done;
  }

  /** What lies there no more: whoever may write to the branch must not fill the memory of hosts. */
  #forget(requests: RunStep['requests']): void {
    const there = new Set(requests.map(([, signed]) => this.#keyOf(signed)));
    for (const key of this.#opened.keys()) if (!there.has(key)) this.#opened.delete(key);
    for (const key of this.#told.keys()) if (!requests.some(([name]) => name === key)) this.#told.delete(key);
  }

  #keyOf({ text, signature }: SignedRequest): string {
    return `${this.#deps.sha256(text)} ${this.#deps.sha256(signature)}`;
  }

  async #openSigned(judge: RequestJudge, name: Nonce, signed: SignedRequest, now: number) {
    const { log } = this.#deps;
    const key = this.#keyOf(signed);
    const known = this.#opened.get(key);
    if (known !== undefined) return known;
    const opened = await judge.open(signed, now);
    const result =
      opened.ok && opened.value.request.nonce !== name
        ? {
            ok: false as const,
            failure: failure('REQUEST_INVALID', `${name}.json holds the request ${opened.value.request.nonce}`),
          }
        : opened;
    // Whoever may write to the branch could fill a record with it: only the log is told.
    if (!result.ok) log.warn({ code: result.failure.code }, `request ${name}: ${result.failure.message}`);
    // A key may become good, or a signature's time may come.
    if (result.ok || !['SIGNATURE_TIME', 'SIGNATURE_EXPIRED_KEY'].includes(result.failure.code))
      this.#opened.set(key, result);
    return result;
  }

  /** Null: it is not for this host, is spent, or waits, or was refused. */
  async #judge(
    { judge, now }: RunStep,
    request: RunRequest,
    by: Asker,
    digest: Sha256,
  ): Promise<Omit<Ready, 'signed'> | null> {
    const { name } = this.#deps.config;
    const labels = await judge.labels(name);
    const ledger = this.#ledger;
    if (labels === null || ledger === null || !isFor(request, name, labels)) return null;
    const spent = spentFault(ledger, request);
    if (spent?.code === 'REQUEST_REPLAYED') return null;
    if (spent === null && isEarly(request, now) && request.expires > request.notBefore) {
      this.#wake(request.notBefore * 1000);
      return null;
    }
    const judged = spent === null ? await judge.run(request, by, name, now) : { ok: false as const, failure: spent };
    if (judged.ok) return { ...judged.value, digest };
    await this.#refuse(request, by, digest, judged.failure);
    return null;
  }

  /** Told once for each reason. It is not spent: the host may be a commit behind. */
  async #refuse(request: RunRequest, by: Asker, digest: Sha256, why: Failure): Promise<void> {
    const text = `${why.code}: ${why.message}`;
    if (this.#told.get(request.nonce) === text) return;
    // Somebody without the right to it could fill the chain and the records with it: only the log is told.
    if (why.code === 'REQUEST_FORBIDDEN' || why.code === 'FLEET_MISMATCH') {
      this.#deps.log.warn({ code: why.code }, `request ${request.nonce}: ${why.message}`);
      this.#told.set(request.nonce, text);
      return;
    }
    await this.#inTurn(async () => {
      const before = this.#ledger === null ? null : recordOf(this.#ledger, request.nonce);
      if (this.#ledger === null || before?.why === text || (before !== null && before.state !== 'refused')) return;
      const order = { request, by: nameOf(by), digest };
      const entry: RunRecord = { ...recordFor(order), state: 'refused', why: text };
      if (!(await this.#save(record(this.#ledger, entry)))) return;
      this.#told.set(request.nonce, text);
      await this.#audit('refused', entry, request.blob);
      await this.#publish();
    });
  }

  async #cancel({ judge, now }: RunStep, request: CancelRequest, by: Asker, ready: readonly Ready[]): Promise<void> {
    const running = this.#running?.nonce === request.run ? this.#running : null;
    const waiting = ready.find(({ run }) => run.request.nonce === request.run);
    const script =
      running === null ? waiting?.run.request.script : recordOf(this.#ledger ?? NOTHING, request.run)?.script;
    // Whoever may call one script off may not call another one off by its name.
    if (script === undefined || script !== request.script || !(await judge.cancel(request, by, now)).ok) return;
    if (running !== null) {
      running.stop.abort(`called off by ${by.person}`);
      return;
    }
    if (waiting === undefined || this.#ledger === null || spentFault(this.#ledger, waiting.run.request) !== null)
      return;
    await this.#settle(waiting, 'cancelled', `called off by ${by.person} before it began`, now);
  }

  async #begin(step: RunStep, ready: readonly Ready[]): Promise<void> {
    const inOrder = ready.toSorted(
      (a, b) =>
        a.run.request.notBefore - b.run.request.notBefore || (a.run.request.nonce < b.run.request.nonce ? -1 : 1),
    );
    const fault = await this.#ports.runner.fault();
    this.fault = fault === null ? null : failure('RUNNER_UNAVAILABLE', `no script can be run here: ${fault}`);
    if (this.fault !== null) return;
    for (const one of inOrder) {
      const turn = await step.turn(one.run);
      if (turn.kind === 'go') {
        if (!(await this.#isStillSigned(step, one))) continue;
        await this.#startAsked(one, step.now);
        return;
      }
      if (turn.kind === 'skip') await this.#settle(one, 'skipped', turn.why, step.now);
      else {
        this.#deps.log.debug({}, `run ${one.run.request.nonce} waits: ${turn.why}`);
        this.#wake(turn.lookAt ?? this.#deps.clock.now() + LIMITS.runTurnMs);
      }
    }
  }

  /** What was opened may be long ago: the key may have expired while the request waited. */
  async #isStillSigned({ judge, now }: RunStep, { signed, run }: Ready): Promise<boolean> {
    const opened = await judge.open(signed, now);
    if (opened.ok) return true;
    this.#opened.delete(this.#keyOf(signed));
    this.#deps.log.warn({ code: opened.failure.code }, `request ${run.request.nonce}: ${opened.failure.message}`);
    return false;
  }

  /** At its end without having begun: spent. */
  #settle({ run, digest }: Ready, state: 'cancelled' | 'skipped', why: string, now: number): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#ledger === null || spentFault(this.#ledger, run.request) !== null) return;
      const spent = spend(this.#ledger, run.request, now);
      if (!spent.ok) return this.#fail(spent.failure);
      const endedAt = this.#deps.clock.now();
      const entry: RunRecord = { ...recordFor(orderOf({ run, digest })), state, endedAt, why };
      if (!(await this.#save(record(spent.value, entry)))) return;
      await this.#audit(state, entry, run.request.blob);
      await this.#publish();
    });
  }

  async #startAsked(one: Ready, now: number): Promise<void> {
    const begun = await this.#start(orderOf(one), one.script, now);
    void begun?.done.then(() => {
      this.#hasEnded = true;
      this.onEnd();
    });
  }

  /** Null: it was not begun. Its `done` never rejects. */
  async #start(order: RunOrder, script: TreeScript, now: number): Promise<Running | null> {
    const { request, told } = order;
    // Two texts of one name may lie there, and the other one may have been settled a moment ago.
    if (this.#ledger === null || spentFault(this.#ledger, request) !== null) return null;
    const spent = spend(this.#ledger, request, now);
    if (!spent.ok) {
      this.#fail(spent.failure);
      return null;
    }
    const startedAt = this.#deps.clock.now();
    const entry: RunRecord = { ...recordFor(order), state: 'running', startedAt };
    // First this, on the disk; then the script.
    if (!(await this.#save(record(spent.value, entry)))) return null;
    if (!(await this.#audit('begun', entry, request.blob))) {
      await this.#save(
        record(this.#ledger, {
          ...entry,
          state: 'failed',
          endedAt: startedAt,
          why: 'it could not be written down, and was not begun',
        }),
      );
      return null;
    }
    await this.#tell(`${request.script} begun, ${told} (${request.nonce})`);
    const stop = new AbortController();
    const done = this.#carryOut(entry, order, script, stop.signal)
      .catch((error: unknown) => this.#broke(entry, request.blob, error))
      .finally(() => {
        this.#running = null;
      });
    const until = startedAt + script.script.timeoutMs;
    const running = { nonce: entry.run, script: request.script, until, stop, done };
    this.#running = running;
    await this.#inTurn(() => this.#publish());
    return running;
  }

  async #carryOut(entry: RunRecord, order: RunOrder, script: TreeScript, signal: AbortSignal): Promise<void> {
    const { runner, store } = this.#ports;
    const { clock } = this.#deps;
    const job = jobOf(order, script);
    const spool = await store.spool(entry.run);
    const end: RunEnd = job.ok
      ? await runner.run(job.value, (part) => spool.write(part, clock.now()), signal)
      : { kind: 'not-started', message: job.failure.message };
    const output = await spool.close();
    const ended: RunRecord = { ...entry, ...output, ...outcomeOf(end, script, signal), endedAt: clock.now() };
    await this.#end(ended, order.request.blob);
    const how = ended.exit === null ? (ended.why ?? ended.state) : `exit status ${ended.exit}`;
    const message = `${entry.script} ended: ${ended.state}, ${how} (${entry.run})`;
    await this.#tell(message, ended.state === 'done' ? null : failure('RUN_FAILED', message));
  }

  /** It is told even where it cannot be written down: on a full disk a run must not seem to go on for ever. */
  #end(ended: RunRecord, blob: string): Promise<void> {
    return this.#inTurn(async () => {
      const ledger = record(this.#ledger ?? NOTHING, ended);
      await this.#save(ledger).finally(() => {
        this.#ledger = ledger;
      });
      await this.#audit(ended.state === 'interrupted' ? 'interrupted' : 'ended', ended, blob);
      await this.#publish();
    });
  }

  async #broke(entry: RunRecord, blob: string, error: unknown): Promise<void> {
    this.#deps.log.error({ error }, `run ${entry.run} broke`);
    if (recordOf(this.#ledger ?? NOTHING, entry.run)?.state !== 'running') return;
    const why = `it could not be carried out: ${error instanceof Error ? error.message : String(error)}`;
    await this.#end({ ...entry, state: 'failed', endedAt: this.#deps.clock.now(), why }, blob).catch((again: unknown) =>
      this.#deps.log.error({ error: again }, `the end of run ${entry.run} could not be written down`),
    );
  }

  /** Two that change the ledger or the chain at once would each undo what the other one wrote. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => undefined);
    return done;
  }

  async #save(ledger: RunLedger): Promise<boolean> {
    const saved = await this.#ports.store.save(ledger);
    if (saved.ok) this.#ledger = ledger;
    else this.#fail(saved.failure);
    return saved.ok;
  }

  async #audit(
    event: AuditEvent,
    { run, script, sha256, by, request, arguments: given, state, exit, why, stdout, stderr }: RunRecord,
    blob: string,
  ): Promise<boolean> {
    const entry: AuditEntry = {
      at: this.#deps.clock.now(),
      event,
      run,
      script,
      blob,
      sha256,
      by,
      request,
      arguments: given,
      state,
      exit,
      why,
      stdout: stdout?.sha256 ?? null,
      stderr: stderr?.sha256 ?? null,
    };
    const done = await this.#ports.store.audit(entry);
    if (!done.ok) this.#fail(done.failure);
    return done.ok;
  }

  async #publish(): Promise<void> {
    if (this.#ledger === null || this.#ledger.runs.length === 0) return;
    const { lines, end } = await this.#ports.store.lines(LIMITS.auditLines);
    this.#published = runsFile({ host: this.#deps.config.name, audit: { ...end, lines }, runs: this.#ledger.runs });
  }

  async #tell(message: string, why: Failure | null = null): Promise<void> {
    this.#deps.log.info({}, message);
    const event = { at: this.#deps.clock.now(), kind: 'script', message } as const;
    await this.#deps.journal.append(why === null ? event : { ...event, failure: why });
  }

  #fail(why: Failure): void {
    this.fault = why;
    this.#deps.log.error({ code: why.code }, why.message);
  }

  #wake(at: number): void {
    this.wakeAt = Math.min(this.wakeAt ?? at, at);
  }
}

const NOTHING: RunLedger = { version: 1, floor: 0, nonces: {}, runs: [] };

function nameOf({ person, fingerprint }: Asker): string {
  return `${person} ${fingerprint}`;
}

function orderOf({ run, digest }: Pick<Ready, 'run' | 'digest'>): RunOrder {
  return { request: run.request, by: nameOf(run.by), digest, told: `as ${run.by.person} asked` };
}

function notBegun(): Failure {
  return failure('RUNNER_UNAVAILABLE', 'what runs here cannot be written down, and nothing is begun');
}
