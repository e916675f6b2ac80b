/** Judges signed requests by one tree of the fleet: that of the commit in force on a host, or of a clone before anything is sent. */
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type HostName, isHostName } from '../core/names.ts';
import type { Policy } from '../core/policy.ts';
import {
  type AcceptedRun,
  type Asker,
  type CancelRequest,
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

  /** With the script as it is to be run. Whether the nonce is new is not looked at. */
  async run(
    request: RunRequest,
    by: Asker,
    host: HostName,
    now: number,
  ): Promise<Result<{ readonly run: AcceptedRun; readonly script: TreeScript }>> {
    const labels = await this.labels(host);
    if (labels === null) return fail('HOST_UNKNOWN', `the fleet has no hosts/${host}.yaml that can be read`, { host });
    const script = await readTreeScript(this.scripts, request.script);
    const { fleet, policy } = this;
    const judged = judgeRun(request, by, { fleet, policy, host, labels, script, now });
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
    const judged = judgeRun(request, by, { fleet, policy, host, labels, script, now: at });
    return judged.ok ? ok(undefined) : judged;
  }

  async cancel(request: CancelRequest, by: Asker, now: number): Promise<Result<void>> {
    const { fleet, policy } = this;
    const script = await readTreeScript(this.scripts, request.script);
    const fault = cancelFault(request, by, { fleet, policy, script, now });
    return fault === null ? ok(undefined) : fail(fault);
  }
}
