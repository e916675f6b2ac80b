/** Whoever serves the file of a pinned agent, or sits on the line: other bytes than those that were signed for. */
import type { FailureCode } from '../../../reconciler/core/failure.ts';

export interface Served {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Chunks; `null` at the end: nothing more comes, and the connection stays open. */
  readonly body: readonly (Uint8Array | null)[] | 'endless';
}

export interface AgentFileAttack {
  readonly name: string;
  readonly code: FailureCode;
  /** Bytes that an earlier try left behind. */
  readonly part?: (good: Uint8Array) => Uint8Array;
  /** `from`: where the host wants to go on. */
  readonly serve: (good: Uint8Array, evil: Uint8Array, from: number) => Served;
}

const all = (...parts: readonly Uint8Array[]): Served => ({ body: [Buffer.concat(parts)] });
const HALF = (good: Uint8Array) => good.subarray(0, good.length / 2);

export const AGENT_FILES: readonly AgentFileAttack[] = [
  { name: 'another program in its place', code: 'DIGEST_MISMATCH', serve: (_, evil) => all(evil) },
  {
    name: 'the program with one bit changed',
    code: 'DIGEST_MISMATCH',
    serve(good) {
      const bent = Buffer.from(good);
      bent.writeUInt8(bent.readUInt8(500) ^ 1, 500);
      return all(bent);
    },
  },
  { name: 'more behind its end', code: 'DIGEST_MISMATCH', serve: (good, evil) => all(good, evil) },
  { name: 'half of it, called whole', code: 'DIGEST_MISMATCH', serve: (good) => all(HALF(good)) },
  { name: 'nothing, called whole', code: 'DIGEST_MISMATCH', serve: () => all(new Uint8Array()) },
  {
    name: 'another end to what came before',
    code: 'DIGEST_MISMATCH',
    part: HALF,
    serve(good, evil, from) {
      if (from === 0) return all(evil);
      const range = `bytes ${from}-${good.length - 1}/${good.length}`;
      return { status: 206, headers: { 'Content-Range': range }, body: [Buffer.alloc(good.length - from)] };
    },
  },
  {
    name: 'another part of it than was asked for',
    code: 'SOURCE_UNREACHABLE',
    part: HALF,
    serve: (good) => ({
      status: 206,
      headers: { 'Content-Range': `bytes 0-9/${good.length}` },
      body: [good.subarray(0, 10)],
    }),
  },
  {
    name: 'the word that there is no more, behind the beginning of another file',
    code: 'DIGEST_MISMATCH',
    part: () => Buffer.alloc(1000),
    serve: (_, evil, from) => (from === 0 ? all(evil) : { status: 416, body: [] }),
  },
  { name: 'bytes without end', code: 'SOURCE_TOO_LARGE', serve: () => ({ body: 'endless' }) },
  {
    name: 'a length that no host has room for',
    code: 'SOURCE_TOO_LARGE',
    serve: () => ({ headers: { 'Content-Length': '99999999999' }, body: [null] }),
  },
  { name: 'a byte now and then', code: 'SOURCE_TOO_SLOW', serve: (good) => ({ body: [good.subarray(0, 1), null] }) },
  {
    name: 'a way on to another server',
    code: 'SOURCE_UNREACHABLE',
    serve: () => ({ status: 302, headers: { Location: 'https://evil.example/kedge' }, body: [] }),
  },
  {
    name: 'a page that asks to log in',
    code: 'SOURCE_DENIED',
    serve: (_, evil) => ({ status: 401, headers: { 'WWW-Authenticate': 'Basic' }, body: [evil] }),
  },
];
