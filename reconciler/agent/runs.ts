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
import type { RunOutput } from '../core/run-output.ts';
import {
  type AcceptedRun,
  type Asker,
  type CancelRequest,
  isEarly,
  isFor,
  type Nonce,
  type OutputRequest,
  type Request,
  type RunRequest,
} from '../core/run-request.ts';
import { runsFile } from '../core/runs-file.ts';
import type { RunEnd } from '../ports/runner.ts';
import type { AgentDeps, ScriptPorts } from './deps.ts';
import type { Approval, RequestJudge } from './judge-request.ts';
import { bytesOf } from './output-range.ts';
import { jobOf, outcomeOf, type RunOrder, recordFor } from './run-job.ts';
import type { Turn } from './run-turn.ts';
import type { TreeScript } from './scripts.ts';
import type { SignedRequest } from './signed-request.ts';

interface Running {
  readonly nonce: Nonce;
  readonly script: string;
  readonly asker: string | null;
  /** Milliseconds since the epoch: it is ended then. */
  readonly until: number;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/** What a step works with. */
export interface RunStep {
  readonly judge: RequestJudge;
  readonly requests: readonly Named[];
  /** Seconds: the latest that the host has proof of. */
  readonly now: number;
  readonly turn: (run: AcceptedRun) => Promise<Turn>;
}

/** As it lies there, under the name that its file has. */
type Named = readonly [Nonce, SignedRequest];

interface Ready {
  readonly run: AcceptedRun;
  readonly script: TreeScript;
  readonly digest: Sha256;
  /** The request, and the approvals that it needed. */
  readonly signed: readonly Named[];
}

interface Look {
  readonly request: OutputRequest;
  readonly by: Asker;
}

interface SignedApproval extends Approval {
  readonly signed: SignedRequest;
}

export class Runs {
  readonly #deps: AgentDeps;
  readonly #ports: ScriptPorts;
  #ledger: RunLedger | null = null;
  #running: Running | null = null;
  /** Signatures that were looked at, by the name, the text and the policy. */
  #opened = new Map<string, Result<{ readonly request: Request; readonly by: Asker }>>();
  #openedFor: unknown = null;
  /** Why requests were refused: told once, also where the record of it had to make room for others. */
  readonly #told = new Map<Nonce, string>();
  /** What is written down, one after another: a run ends while a step is at work. */
  #writing: Promise<unknown> = Promise.resolve();
  #published: Uint8Array | null = null;
  /** What of outputs is published, and the requests that asked for it. */
  #shown: readonly RunOutput[] = [];
  #shownFor = '';
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
    const approvals: SignedApproval[] = [];
    const looks: Look[] = [];
    const asked: { readonly request: RunRequest; readonly by: Asker; readonly signed: SignedRequest }[] = [];
    for (const [name, signed] of requests) {
      const opened = await this.#openSigned(judge, name, signed, now);
      if (!opened.ok) continue;
      const { request, by } = opened.value;
      if (request.kind === 'kedge-cancel') cancels.push({ request, by });
      else if (request.kind === 'kedge-approve') approvals.push({ request, by, signed });
      else if (request.kind === 'kedge-output') looks.push({ request, by });
      else asked.push({ request, by, signed });
    }
    for (const { request, by, signed } of asked) {
      const one = await this.#judge(step, request, by, signed, approvals);
      if (one !== null) ready.push(one);
    }
    for (const { request, by } of cancels) await this.#cancel(step, request, by, ready);
    await this.#show(step, looks);
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
    const there = new Set(requests.map((one) => this.#keyOf(one)));
    for (const key of this.#opened.keys()) if (!there.has(key)) this.#opened.delete(key);
    for (const key of this.#told.keys()) if (!requests.some(([name]) => name === key)) this.#told.delete(key);
  }

  /** With the name: a copy under another one, on the branch of another source, must not stand in the way of what is good. */
  #keyOf([name, { text, signature }]: Named): string {
    return `${name} ${this.#deps.sha256(text)} ${this.#deps.sha256(signature)}`;
  }

  async #openSigned(judge: RequestJudge, name: Nonce, signed: SignedRequest, now: number) {
    const { log } = this.#deps;
    const key = this.#keyOf([name, signed]);
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
    signed: SignedRequest,
    approvals: readonly SignedApproval[],
  ): Promise<Ready | null> {
    const { name } = this.#deps.config;
    const digest = this.#deps.sha256(signed.text);
    const labels = await judge.labels(name);
    const ledger = this.#ledger;
    if (labels === null || ledger === null || !isFor(request, name, labels)) return null;
    const spent = spentFault(ledger, request);
    if (spent?.code === 'REQUEST_REPLAYED') return null;
    if (spent === null && isEarly(request, now) && request.expires > request.notBefore) {
      this.#wake(request.notBefore * 1000);
      return null;
    }
    const own = await judge.approvers(request, digest, approvals, now);
    const approvers = own.map((one) => one.by);
    const judged =
      spent === null ? await judge.run(request, by, name, now, approvers) : { ok: false as const, failure: spent };
    if (judged.ok)
      return {
        ...judged.value,
        digest,
        signed: [[request.nonce, signed], ...own.map((one) => [one.request.nonce, one.signed] as const)],
      };
    // Nothing is wrong with it: it begins when enough have signed.
    if (judged.failure.code === 'REQUEST_WAITS') this.#deps.log.debug({}, judged.failure.message);
    else await this.#refuse(request, by, digest, judged.failure);
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

  /** What people asked to see stands in what is published for as long as their requests hold. Read from the disk when it becomes another. */
  async #show({ judge, now }: RunStep, looks: readonly Look[]): Promise<void> {
    // Several sources show the same request, and several people may ask for the same: it is shown once.
    const wanted = new Map<string, OutputRequest>();
    for (const { request, by } of looks) {
      const ran = request.host === this.#deps.config.name ? recordOf(this.#ledger ?? NOTHING, request.run) : null;
      // Whoever may see what one script printed may not see by its name what another one did.
      if (ran === null || ran.stdout === null || ran.script !== request.script) continue;
      const what = `${request.run} ${request.stream} ${request.from}`;
      if (request.expires <= (wanted.get(what)?.expires ?? 0) || !(await judge.assent(request, by, now)).ok) continue;
      wanted.set(what, request);
    }
    // Who asked last waits; the others have seen theirs.
    const inOrder = [...wanted].toSorted(([, a], [, b]) => b.expires - a.expires);
    const key = inOrder.map(([what]) => what).join();
    if (key === this.#shownFor) return;
    const outputs: RunOutput[] = [];
    let left = LIMITS.runOutputBytes;
    for (const [, { run, stream, from }] of inOrder) {
      if (left === 0) break;
      const data = await this.#partOf({ run, stream, from }, left);
      left -= data.length;
      outputs.push({ run, stream, from, data: data.toString('base64') });
    }
    this.#shown = outputs;
    this.#shownFor = key;
    await this.#inTurn(() => this.#publish());
  }

  /** No more of the output than is shown is held in memory. */
  async #partOf({ run, stream, from }: Pick<OutputRequest, 'run' | 'stream' | 'from'>, most: number): Promise<Buffer> {
    try {
      const parts = await this.#ports.store.output(run);
      return parts === null ? Buffer.alloc(0) : await bytesOf(parts, { stream, from, most });
    } catch (error) {
      this.#deps.log.warn({ error }, `the output of run ${run} cannot be read`);
      return Buffer.alloc(0);
    }
  }

  async #cancel({ judge, now }: RunStep, request: CancelRequest, by: Asker, ready: readonly Ready[]): Promise<void> {
    const running = this.#running?.nonce === request.run ? this.#running : null;
    const waiting = ready.find(({ run }) => run.request.nonce === request.run);
    const script = running?.script ?? waiting?.run.request.script;
    const asker = running === null ? (waiting?.run.by.person ?? null) : running.asker;
    // Whoever may call one script off may not call another one off by its name.
    if (script === undefined || script !== request.script) return;
    const judged = await judge.assent(request, by, now, asker);
    if (!judged.ok) {
      this.#deps.log.debug({ code: judged.failure.code }, `run ${request.run}: ${judged.failure.message}`);
      return;
    }
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
    for (const one of signed) {
      const opened = await judge.open(one[1], now);
      if (opened.ok) continue;
      this.#opened.delete(this.#keyOf(one));
      this.#deps.log.warn({ code: opened.failure.code }, `request ${run.request.nonce}: ${opened.failure.message}`);
      return false;
    }
    return true;
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
    const { request, told, asker } = order;
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
    const running = { nonce: entry.run, script: request.script, asker, until, stop, done };
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
    const { runs } = this.#ledger;
    const host = this.#deps.config.name;
    this.#published = runsFile({ host, audit: { ...end, lines }, runs, outputs: this.#shown });
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
  const by = [run.by, ...run.approvedBy].map(nameOf).join(', approved by ');
  const people = run.approvedBy.map(({ person }) => person).join(', ');
  const told = `as ${run.by.person} asked${people === '' ? '' : ` and ${people} approved`}`;
  return { request: run.request, by, digest, told, asker: run.by.person };
}

function notBegun(): Failure {
  return failure('RUNNER_UNAVAILABLE', 'what runs here cannot be written down, and nothing is begun');
}
