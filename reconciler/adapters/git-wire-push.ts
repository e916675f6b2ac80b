/** A push of one branch over smart HTTP (gitprotocol-http(5), gitprotocol-pack(5)): see what is there, send a small pack. */
import { fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import type { GitHttp, HttpAnswer } from './git-http.ts';
import { explainTransport } from './git-http-errors.ts';
import { metered, Refused } from './git-meter.ts';
import { FLUSH, oneLine, PacketError, PacketReader, packet, textOf } from './git-pkt-line.ts';
import { parseRef, take } from './git-wire.ts';

const SERVICE = 'git-receive-pack';
const NOTHING = '0'.repeat(40);

/** What a server offers to a pusher. */
export interface PushState {
  /** Where the branch is now; null where it does not exist. */
  readonly current: CommitId | null;
  readonly capabilities: ReadonlySet<string>;
}

/** Asks where the branch is. */
export function pushState(http: GitHttp, branch: string, signal: AbortSignal): Promise<Result<PushState>> {
  return guarded(http, signal, async () => {
    const path = `/info/refs?service=${SERVICE}`;
    const answer = take(await http.request({ method: 'GET', path, headers: {}, signal }));
    const reader = read(http, answer, `application/x-${SERVICE}-advertisement`, LIMITS.advertisementBytes);
    if ((await reader.line()) === `# service=${SERVICE}`) await reader.next();
    let current: CommitId | null = null;
    const capabilities = new Set<string>();
    for (let line = await reader.line(); line !== null; line = await reader.line()) {
      const [refLine = '', listed] = line.split('\0');
      for (const capability of listed?.trim().split(' ') ?? []) capabilities.add(capability);
      const ref = parseRef(refLine);
      if (ref?.name === `refs/heads/${branch}`) current = ref.id;
    }
    while ((await reader.next()) !== null);
    return { current, capabilities };
  });
}

/** Moves the branch from where `pushState` saw it to `id`. The pack holds what the server lacks. */
export function pushBranch(
  http: GitHttp,
  branch: string,
  state: PushState,
  id: CommitId,
  pack: Buffer,
  signal: AbortSignal,
): Promise<Result<void>> {
  return guarded(http, signal, async () => {
    const wished = ['report-status', 'side-band-64k', 'quiet'].filter((c) => state.capabilities.has(c));
    const update = `${state.current ?? NOTHING} ${id} refs/heads/${branch}\0 ${wished.join(' ')}`;
    const answer = take(
      await http.request({
        method: 'POST',
        path: `/${SERVICE}`,
        headers: { 'Content-Type': `application/x-${SERVICE}-request`, Accept: `application/x-${SERVICE}-result` },
        body: Buffer.concat([packet(update), FLUSH, pack]),
        signal,
      }),
    );
    const outer = read(http, answer, `application/x-${SERVICE}-result`, LIMITS.refsBytes);
    const said: string[] = [];
    const inner = wished.includes('side-band-64k') ? new PacketReader(report(outer, said)) : outer;
    const lines: string[] = [];
    for (let line = await inner.line(); line !== null; line = await inner.line()) lines.push(line);
    while ((await outer.next()) !== null);
    const refused = lines.find((line) => /^ng /.test(line) || (/^unpack /.test(line) && line !== 'unpack ok'));
    if (refused === undefined && (lines.length > 0 || !wished.includes('report-status'))) return;
    throw new Refused(
      failure('INVENTORY_REJECTED', `${http.remote.name} refuses the push: ${oneLine(refused ?? 'it said nothing')}.`, {
        source: http.remote.name,
        ...(said.length === 0 ? {} : { cause: oneLine(said.join(' ')) }),
      }),
    );
  });
}

/** The report out of the side bands; what hooks say goes to `said`. */
async function* report(reader: PacketReader, said: string[]): AsyncGenerator<Buffer> {
  for (let next = await reader.next(); next?.kind === 'data'; next = await reader.next()) {
    if (next.payload[0] === 1) yield next.payload.subarray(1);
    else said.push(textOf(next.payload.subarray(1)));
  }
}

function read(http: GitHttp, answer: HttpAnswer, type: string, bytes: number): PacketReader {
  if (answer.contentType.split(';')[0]?.trim() !== type) {
    answer.body.destroy();
    throw new PacketError('what answers there takes no pushes over Git');
  }
  const limits = { bytes, minimumRate: 0, stallMs: LIMITS.inventoryPushMs };
  return new PacketReader(metered(answer.body, limits, http.remote.name));
}

async function guarded<T>(http: GitHttp, signal: AbortSignal, work: () => Promise<T>): Promise<Result<T>> {
  const source = http.remote.name;
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refused) return fail(error.failure);
    if (error instanceof PacketError) return fail('INVENTORY_REJECTED', `${source}: ${error.message}.`, { source });
    if (error instanceof Error && ('code' in error || signal.aborted))
      return explainTransport(http.remote, error, signal);
    throw error;
  }
}
