/** What a run printed, as a host publishes it where somebody asked for it: a part of one stream. */
import { isNonce, type Nonce } from './run-request.ts';

export type OutputStream = 'stdout' | 'stderr';

export interface RunOutput {
  readonly run: Nonce;
  readonly stream: OutputStream;
  /** Bytes of the stream before it. */
  readonly from: number;
  /** Base64. */
  readonly data: string;
}

/** Null where it is none. Absent: nothing was asked for. */
export function readOutputs(value: unknown): readonly RunOutput[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const outputs: RunOutput[] = [];
  for (const one of value as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) return null;
    const { run, stream, from, data } = one as Readonly<Record<string, unknown>>;
    if (typeof run !== 'string' || !isNonce(run) || (stream !== 'stdout' && stream !== 'stderr')) return null;
    if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 0 || typeof data !== 'string') return null;
    outputs.push({ run, stream, from, data });
  }
  return outputs;
}
