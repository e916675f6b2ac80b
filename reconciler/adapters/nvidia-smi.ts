import { fail, ok, type Result } from '../core/failure.ts';
import {
  GPU_FIELDS,
  GPU_FIELDS_MIG,
  type GpuFacts,
  parseGpus,
  parseMigDevices,
  type SmiGpu,
} from '../core/hardware.ts';
import { LIMITS } from '../core/limits.ts';
import type { Exec, ExecOutcome } from '../ports/exec.ts';
import { lastLines } from './docker-stream.ts';

/** All GPUs that the driver shows, or why there are none. */
export interface SmiAnswer {
  readonly gpus: readonly SmiGpu[];
  /** Null where nvidia-smi answered. */
  readonly reason: string | null;
}

/** Asks nvidia-smi, twice at most, each within `LIMITS.nvidiaSmiMs`: with a broken driver it may hang for good. */
export async function askNvidiaSmi(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  host: { readonly systemBytes: number; readonly architecture: string },
): Promise<SmiAnswer> {
  const ask = (...args: string[]): Promise<ExecOutcome> =>
    exec({ argv: ['nvidia-smi', ...args], env, timeoutMs: LIMITS.nvidiaSmiMs });
  const query = (fields: readonly string[]) => ask(`--query-gpu=${fields.join(',')}`, '--format=csv,noheader,nounits');

  let answer = await query(GPU_FIELDS_MIG);
  if (/is not a valid field to query/i.test(answer.stdout + answer.stderr)) answer = await query(GPU_FIELDS);
  const gpus = parseGpus(answer.stdout, host);
  // One lost GPU makes it end with an error although it shows the others.
  if (gpus.length === 0) return { gpus, reason: reasonOf(answer) };
  if (!gpus.some(({ gpu }) => gpu.mig.mode === 'enabled')) return { gpus, reason: null };
  const devices = parseMigDevices((await ask('-L')).stdout);
  return { gpus: gpus.map((one) => ({ ...one, gpu: withMig(one.gpu, devices) })), reason: null };
}

/** Load of each GPU in percent, null where it does not say; none where there is no nvidia-smi. A driver that does not answer is no idle one. */
export async function gpuLoad(exec: Exec, path: string): Promise<Result<readonly (number | null)[]>> {
  const { end, stdout } = await exec({
    argv: ['nvidia-smi', '--query-gpu=utilization.gpu', '--format=csv,noheader,nounits'],
    env: { PATH: path, LC_ALL: 'C' },
    cwd: '/',
    timeoutMs: LIMITS.nvidiaSmiMs,
  });
  if (end.kind === 'missing') return ok([]);
  if (end.kind !== 'exited' || end.code !== 0) return fail('OS_DEPLOY_FAILED', 'nvidia-smi does not answer');
  return ok(
    stdout
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (/^\s*\d{1,3}\s*$/.test(line) ? Number(line) : null)),
  );
}

function withMig(gpu: GpuFacts, devices: ReturnType<typeof parseMigDevices>): GpuFacts {
  if (gpu.mig.mode !== 'enabled' || gpu.uuid === null) return gpu;
  return { ...gpu, mig: { ...gpu.mig, devices: devices.get(gpu.uuid) ?? [] } };
}

function reasonOf({ end, stdout, stderr }: ExecOutcome): string {
  if (end.kind === 'missing') return 'nvidia-smi is not installed';
  if (end.kind === 'timed-out') return `nvidia-smi did not answer within ${LIMITS.nvidiaSmiMs / 1000} s`;
  return lastLines(stdout || stderr, 2, 200).replaceAll('\n', ' ') || 'nvidia-smi shows no GPU';
}
