/** Judges signed requests by one tree of the fleet: that of the commit in force on a host, or of a clone before anything is sent. */
import type { Script } from '../core/catalogue.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type HostName, isHostName, type Sha256 } from '../core/names.ts';
import type { Policy } from '../core/policy.ts';
import {
  type AcceptedRun,
  type ApproveRequest,
  type Asker,
  assentFault,
  cancelFault,
  judgeRun,
  type Request,
  type RunRequest,
} from '../core/run-request.ts';
import type { Signatures } from '../ports/signatures.ts';
import type { FleetReader } from './fleet-reader.ts';
import { readTreeScript, type TreeScript } from './scripts.ts';
import { openRequest, type SignedRequest } from './signed-request.ts';
import { readTrust } from './trust.ts';

/** Opened: its signature was good. */
export interface Approval {
  readonly request: ApproveRequest;
  readonly by: Asker;
}

export class RequestJudge {
  /** The fleet: its hosts. */
  readonly reader: FleetReader;
  /** The tree that has the catalogue, and the policy that says who may ask: the fleet's, or that of a scripts repository. */
  readonly scripts: FleetReader;
  readonly policy: Policy;
  readonly fleet: string;
  readonly #signatures: Signatures;

  private constructor(
    reader: FleetReader,
    scripts: FleetReader,
    policy: Policy,
    fleet: string,
    signatures: Signatures,
  ) {
    this.reader = reader;
    this.scripts = scripts;
    this.policy = policy;
    this.fleet = fleet;
    this.#signatures = signatures;
  }

  /** Fails where the tree has no fleet.yaml or no policy that can be read. */
  static async of(
    reader: FleetReader,
    signatures: Signatures,
    scripts: FleetReader = reader,
  ): Promise<Result<RequestJudge>> {
    const fleet = await reader.fleet();
    if (!fleet.ok) return fleet;
    const { policy } = await readTrust(scripts, signatures);
    if (!policy.ok) return policy;
    return ok(new RequestJudge(reader, scripts, policy.value, fleet.value.settings.id, signatures));
  }

  /** `now` in seconds. */
  open(signed: SignedRequest, now: number): Promise<Result<{ readonly request: Request; readonly by: Asker }>> {
    return openRequest(this.#signatures, signed, this.policy, now);
  }

  /** Labels of a host; null: the fleet has no such host, or its file cannot be read. */
  async labels(host: HostName): Promise<ReadonlyMap<string, string> | null> {
    const path = `hosts/${host}.yaml`;
    const file = this.reader.files.has(path) ? await this.reader.document('host', path) : null;
    return file?.ok === true ? new Map(Object.entries(file.value.value.labels ?? {})) : null;
  }

  /** With the script as it is to be run. Whether the nonce is new is not looked at. `approvers`: as `approvers` gives them. */
  async run(
    request: RunRequest,
    by: Asker,
    host: HostName,
    now: number,
    approvers: readonly Asker[] = [],
  ): Promise<Result<{ readonly run: AcceptedRun; readonly script: TreeScript }>> {
    const labels = await this.labels(host);
    if (labels === null) return fail('HOST_UNKNOWN', `the fleet has no hosts/${host}.yaml that can be read`, { host });
    const script = await readTreeScript(this.scripts, request.script);
    const { fleet, policy } = this;
    const judged = judgeRun(request, by, { fleet, policy, host, labels, script, now, approvers });
    if (!judged.ok) return judged;
    return script.ok ? ok({ run: judged.value, script: script.value }) : script;
  }

  /** What is known without a host: who asks, for which script as it is now, with which arguments, until when. It may be early. */
  async asked(request: RunRequest, by: Asker, now: number): Promise<Result<void>> {
    const script = await readTreeScript(this.scripts, request.script);
    if (!script.ok) return script;
    const { fleet, policy } = this;
    const [host] = 'hosts' in request.where ? request.where.hosts : this.reader.names('hosts').filter(isHostName);
    if (host === undefined) return fail('HOST_UNKNOWN', 'the fleet has no host');
    const { hosts } = script.value.script;
    const labels = 'labels' in request.where ? new Map([...request.where.labels, ...hosts]) : hosts;
    const isNear = request.notBefore <= now + LIMITS.requestMostMs / 1000;
    const at = isNear ? Math.max(now, request.notBefore) : now;
    const judged = judgeRun(request, by, { fleet, policy, host, labels, script, now: at, approvers: [] });
    return judged.ok || judged.failure.code === 'REQUEST_WAITS' ? ok(undefined) : judged;
  }

  /** Calling off, approving, or seeing what was printed. Whether there is such a run is not looked at. `asker`: who asked for it, where that is known. */
  async assent(
    request: Exclude<Request, RunRequest>,
    by: Asker,
    now: number,
    asker: string | null = null,
  ): Promise<Result<void>> {
    const { fleet, policy } = this;
    const fault =
      request.kind === 'kedge-cancel'
        ? cancelFault(request, by, { fleet, policy, script: await this.#listed(request.script), now, asker })
        : assentFault(request, by, {
            fleet,
            policy,
            script: await readTreeScript(this.scripts, request.script),
            now,
          });
    return fault === null ? ok(undefined) : fail(fault);
  }

  /** Null: the catalogue does not have it, or cannot be read. */
  async #listed(name: string): Promise<Script | null> {
    const catalogue = await this.scripts.catalogue();
    return catalogue.ok ? (catalogue.value?.scripts.get(name) ?? null) : null;
  }

  /** Of the approvals that lie there, those of this very request (`digest`: SHA-256 of its text) by people who may. */
  async approvers<T extends Approval>(
    { nonce, script }: RunRequest,
    digest: Sha256,
    approvals: readonly T[],
    now: number,
  ): Promise<readonly T[]> {
    const good: T[] = [];
    for (const one of approvals) {
      const { request } = one;
      if (request.run !== nonce || request.request !== digest || request.script !== script) continue;
      if ((await this.assent(request, one.by, now)).ok) good.push(one);
    }
    return good;
  }
}
