/**
 * A client of Git's smart HTTP (gitprotocol-http(5), gitprotocol-v2(5)): one `ls-refs` request a poll, one `fetch`
 * request for exactly the commits that are missing, by id. Servers that only know protocol 0 are served too.
 */
import { fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import type { FetchLimits } from '../ports/git.ts';
import type { GitHttp, HttpAnswer } from './git-http.ts';
import { explainTransport } from './git-http-errors.ts';
import { isDiskError, metered, Refused } from './git-meter.ts';
import { corrupt, PackSink, type ReceivedPack } from './git-pack.ts';
import { DELIMITER, FLUSH, oneLine, type Packet, PacketError, PacketReader, packet, textOf } from './git-pkt-line.ts';

export interface Ref {
  readonly name: string;
  readonly id: CommitId;
}

export interface PackRequest {
  readonly wants: readonly CommitId[];
  readonly haves: readonly CommitId[];
  readonly shallows: readonly CommitId[];
  /** Only so many commits from each want. */
  readonly depth?: number;
  readonly limits: FetchLimits;
  /** What earlier requests of the same fetch took of the limits. */
  readonly used: { readonly bytes: number; readonly objects: number };
  /** Where the pack is written to; must not exist. */
  readonly file: string;
  readonly onProgress?: ((progress: { bytes: number; objects: number | null }) => void) | undefined;
  readonly signal: AbortSignal;
}

export interface PackArrival extends ReceivedPack {
  /** Commits whose parents the server left out. */
  readonly shallow: readonly CommitId[];
}

/** What the server can do, asked once. Protocol 0 lists its refs in the same answer. */
interface Discovery {
  readonly version: 0 | 2;
  readonly capabilities: ReadonlySet<string>;
  /** Protocol 0 only. */
  readonly refs: readonly Ref[];
}

const NOWHERE = '0'.repeat(40);

export class GitWire {
  readonly http: GitHttp;
  #discovery: Discovery | null = null;
  #tellsNews = false;

  constructor(http: GitHttp) {
    this.http = http;
  }

  /** Refs whose names start with one of the prefixes. `enough` ends the reading early. */
  async refs(
    prefixes: readonly string[],
    maxBytes: number,
    signal: AbortSignal,
    enough?: (ref: Ref) => boolean,
  ): Promise<Result<readonly Ref[]>> {
    return this.#guarded(signal, async () => {
      const fresh = this.#discovery === null;
      const server = await this.#discover(signal);
      if (server.version === 0) {
        const now = fresh ? server : await this.#rediscover(signal);
        return now.refs.filter((ref) => prefixes.some((prefix) => ref.name.startsWith(prefix)));
      }
      const lines = [...prefixes.map((prefix) => `ref-prefix ${prefix}`)];
      const answer = await this.#post(command('ls-refs', server, lines), 2, signal);
      return readRefs(new PacketReader(this.#limited(answer, maxBytes)), enough);
    });
  }

  /** `refused`: the server does not give out commits by id (protocol 0 and not the tip of a ref). */
  async fetchPack(request: PackRequest): Promise<Result<PackArrival | 'refused'>> {
    const { signal, limits, used } = request;
    return this.#guarded<PackArrival | 'refused'>(signal, async () => {
      const server = await this.#discover(signal);
      const answer = await this.#post(fetchBody(server, request), server.version, signal);
      const source = this.http.remote.name;
      const boundary = new Boundary(request.wants.length, source);
      const sink = await PackSink.create(request.file, limits.objects - used.objects, source);
      const onBytes = (bytes: number): void => request.onProgress?.({ bytes, objects: sink.objects });
      const reader = new PacketReader(metered(answer.body, limits, source, { used: used.bytes, onBytes }));
      try {
        const shallow =
          server.version === 2
            ? await readSections(reader, boundary)
            : await readAcks(reader, boundary, request.depth !== undefined);
        for await (const chunk of sideband(reader, source)) await sink.write(chunk);
        // To the end of the body, so that the connection can be used again.
        await drain(reader);
        return { ...sink.end(), shallow };
      } catch (error) {
        if (!(error instanceof PacketError)) throw error;
        if (/not our ref|unadvertised object/i.test(error.said)) return 'refused';
        throw error.said === '' ? corrupt(source, error.message) : error;
      } finally {
        answer.body.destroy();
        await sink.close();
      }
    });
  }

  /** Whether the branch is no longer at `have`, once the hub answers; null where the server is no hub, or does not answer so. */
  async hasMoved(ref: string, have: CommitId | null, seconds: number, signal: AbortSignal): Promise<boolean | null> {
    if (!this.#tellsNews) return null;
    const at = have ?? NOWHERE;
    const path = `/watch?ref=${encodeURIComponent(ref)}&have=${at}&seconds=${seconds}`;
    const answer = await this.http.request({ method: 'GET', path, headers: {}, signal });
    if (!answer.ok) return null;
    let said = '';
    try {
      for await (const chunk of answer.value.body) {
        said += Buffer.from(chunk).toString('latin1');
        if (said.length > 41) return null;
      }
    } catch {
      return null;
    }
    const id = said.trimEnd();
    return isCommitId(id) ? id !== at : null;
  }

  close(): void {
    this.#discovery = null;
    this.http.close();
  }

  /** Turns everything that can go wrong on the way into a failure, and asks the server anew next time. */
  async #guarded<T>(signal: AbortSignal, work: () => Promise<T>): Promise<Result<T>> {
    const source = this.http.remote.name;
    try {
      return ok(await work());
    } catch (error) {
      this.#discovery = null;
      if (error instanceof Refused) return fail(error.failure);
      if (error instanceof PacketError) {
        return fail('SOURCE_UNREACHABLE', `${source}: ${error.message}.`, { source });
      }
      if (isDiskError(error) || (!isSystemError(error) && !signal.aborted)) throw error;
      return explainTransport(this.http.remote, error, signal);
    }
  }

  async #rediscover(signal: AbortSignal): Promise<Discovery> {
    this.#discovery = null;
    return this.#discover(signal);
  }

  async #discover(signal: AbortSignal): Promise<Discovery> {
    if (this.#discovery !== null) return this.#discovery;
    const answer = take(
      await this.http.request({
        method: 'GET',
        path: '/info/refs?service=git-upload-pack',
        headers: { 'Git-Protocol': 'version=2' },
        signal,
      }),
    );
    this.#expect(answer, 'application/x-git-upload-pack-advertisement');
    this.#tellsNews = answer.tellsNews;
    const reader = new PacketReader(this.#limited(answer, LIMITS.advertisementBytes));
    this.#discovery = await readAdvertisement(reader, this.http.remote.name);
    return this.#discovery;
  }

  async #post(body: Buffer, version: 0 | 2, signal: AbortSignal): Promise<HttpAnswer> {
    const answer = take(
      await this.http.request({
        method: 'POST',
        path: '/git-upload-pack',
        headers: {
          'Content-Type': 'application/x-git-upload-pack-request',
          Accept: 'application/x-git-upload-pack-result',
          ...(version === 2 ? { 'Git-Protocol': 'version=2' } : {}),
        },
        body,
        signal,
      }),
    );
    this.#expect(answer, 'application/x-git-upload-pack-result');
    return answer;
  }

  #expect(answer: HttpAnswer, type: string): void {
    if (answer.contentType.split(';')[0]?.trim() === type) return;
    answer.body.destroy();
    throw new PacketError(
      `what answers there is not a Git repository (it sends ${oneLine(answer.contentType) || 'no type'})`,
    );
  }

  #limited(answer: HttpAnswer, bytes: number): AsyncIterable<Uint8Array> {
    return metered(answer.body, { bytes, minimumRate: 0, stallMs: LIMITS.pollTimeMs }, this.http.remote.name);
  }
}

export function take<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.failure);
  return result.value;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && ('code' in error || error.name === 'AbortError' || error.name === 'FetchError');
}

function command(name: string, server: Discovery, lines: readonly string[]): Buffer {
  return Buffer.concat([
    packet(`command=${name}`),
    ...(server.capabilities.has('object-format=sha1') ? [packet('object-format=sha1')] : []),
    DELIMITER,
    ...lines.map((line) => packet(line)),
    FLUSH,
  ]);
}

function fetchBody(server: Discovery, request: PackRequest): Buffer {
  const shallows = request.shallows.map((id) => `shallow ${id}`);
  const deepen = request.depth === undefined ? [] : [`deepen ${request.depth}`];
  const haves = request.haves.map((id) => `have ${id}`);
  if (server.version === 2) {
    const wants = request.wants.map((id) => `want ${id}`);
    return command('fetch', server, ['ofs-delta', 'no-progress', ...wants, ...shallows, ...deepen, ...haves, 'done']);
  }
  const wished = ['side-band-64k', 'ofs-delta', 'no-progress', 'shallow'].filter((c) => server.capabilities.has(c));
  const wants = request.wants.map((id, i) => (i === 0 ? `want ${id} ${wished.join(' ')}` : `want ${id}`));
  const first = [...wants, ...shallows, ...deepen].map((line) => packet(line));
  return Buffer.concat([...first, FLUSH, ...[...haves, 'done'].map((line) => packet(line))]);
}

async function readAdvertisement(reader: PacketReader, source: string): Promise<Discovery> {
  let packetRead = await reader.next();
  if (packetRead?.kind === 'data' && textOf(packetRead.payload) === '# service=git-upload-pack') {
    packetRead = await reader.next();
    if (packetRead?.kind === 'flush') packetRead = await reader.next();
  }
  if (packetRead?.kind !== 'data') throw new PacketError('the answer is not in the Git protocol');
  const capabilities = new Set<string>();
  if (textOf(packetRead.payload) === 'version 2') {
    for (let line = await reader.line(); line !== null; line = await reader.line()) capabilities.add(line);
    await drain(reader);
    requireSha1(capabilities, source);
    return { version: 2, capabilities, refs: [] };
  }
  const refs: Ref[] = [];
  for (let at: Packet | null = packetRead; at?.kind === 'data'; at = await reader.next()) {
    const [line = '', listed] = textOf(at.payload).split('\0');
    for (const capability of listed?.trim().split(' ') ?? []) capabilities.add(capability);
    const ref = parseRef(line);
    if (ref !== null) refs.push(ref);
  }
  await drain(reader);
  requireSha1(capabilities, source);
  return { version: 0, capabilities, refs };
}

function requireSha1(capabilities: ReadonlySet<string>, source: string): void {
  for (const capability of capabilities) {
    if (capability.startsWith('object-format=') && capability !== 'object-format=sha1') {
      throw corrupt(source, `the repository uses ${oneLine(capability)}, and only sha1 is supported`);
    }
  }
}

async function readRefs(reader: PacketReader, enough?: (ref: Ref) => boolean): Promise<readonly Ref[]> {
  const refs: Ref[] = [];
  for (let line = await reader.line(); line !== null; line = await reader.line()) {
    const ref = parseRef(line);
    if (ref === null) continue;
    refs.push(ref);
    if (enough?.(ref) === true) break;
  }
  await drain(reader, enough !== undefined && refs.some(enough));
  return refs;
}

/** Reads on to the end, so that the connection can be used again. `lenient`: a rest that is too long costs only the connection. */
async function drain(reader: PacketReader, lenient = false): Promise<void> {
  try {
    while ((await reader.next()) !== null);
  } catch (error) {
    if (!lenient || !(error instanceof Refused)) throw error;
  }
}

/** `<id> SP <name>` with v2 attributes behind it; unborn and peeled lines are not refs. */
export function parseRef(line: string): Ref | null {
  const [id = '', name = ''] = line.split(' ');
  if (!isCommitId(id) || name === '' || name.endsWith('^{}')) return null;
  return { id, name };
}

/** The sections of a v2 answer up to the pack; gives the shallow commits. */
async function readSections(reader: PacketReader, shallow: Boundary): Promise<readonly CommitId[]> {
  for (;;) {
    const section = await reader.line();
    if (section === 'packfile') return shallow.commits;
    if (section !== 'shallow-info' && section !== 'acknowledgments') {
      throw new PacketError('the answer to the fetch is not in the Git protocol');
    }
    for (let line = await reader.line(); line !== null; line = await reader.line()) shallow.add(line);
  }
}

/** Protocol 0: shallow lines where a depth was asked for, then ACK or NAK. */
async function readAcks(reader: PacketReader, shallow: Boundary, deepened: boolean): Promise<readonly CommitId[]> {
  if (deepened) {
    for (let line = await reader.line(); line !== null; line = await reader.line()) shallow.add(line);
  }
  const ack = await reader.line();
  if (ack === null || !ACK.test(ack)) throw new PacketError('the answer to the fetch is not in the Git protocol');
  return shallow.commits;
}

const ACK = /^(NAK|ACK )/;

/** Collects `shallow <id>` lines. One tip of a depth-limited fetch is one of them; a history has few others. */
class Boundary {
  readonly commits: CommitId[] = [];
  readonly #most: number;
  readonly #source: string;

  constructor(wants: number, source: string) {
    this.#most = wants + LIMITS.shallowCommits;
    this.#source = source;
  }

  add(line: string): void {
    const [word, id = ''] = line.split(' ');
    if (word !== 'shallow' || !isCommitId(id)) return;
    if (this.commits.push(id) <= this.#most) return;
    const message = `${this.#source} names more than ${this.#most} commits without parents.`;
    throw new Refused(failure('SOURCE_TOO_LARGE', message, { source: this.#source }));
  }
}

/** The pack out of the side bands: 1 data, 2 progress, 3 the server gives up. */
async function* sideband(reader: PacketReader, source: string): AsyncGenerator<Buffer> {
  for (;;) {
    const next = await reader.next();
    if (next === null) throw corrupt(source, 'the connection ended in the middle of the pack');
    if (next.kind !== 'data') return;
    // Protocol 0 acknowledges each commit that both have.
    if (ACK.test(next.payload.toString('latin1', 0, 4))) continue;
    const band = next.payload[0];
    if (band === 1) yield next.payload.subarray(1);
    else if (band === 3) throw corrupt(source, `the server gave up: ${oneLine(next.payload.subarray(1))}`);
    else if (band !== 2) throw new PacketError('the answer to the fetch is not in the Git protocol');
  }
}
