/** What hosts have published of their runs, each by its own key. */
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type RunsFile, readRunsFile } from '../core/runs-file.ts';
import type { InventoryBranch } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import { verifySignedBy } from './accept.ts';
import type { FleetReader } from './fleet-reader.ts';

/** Null: the host has never run anything. `now` in seconds. */
export async function readHostRuns(
  reader: FleetReader,
  signatures: Signatures,
  { host, commit, runs }: InventoryBranch,
  now: number,
): Promise<Result<RunsFile | null>> {
  if (runs === null) return ok(null);
  const path = `hosts/${host}.asc`;
  if (!reader.files.has(path)) return fail('HOST_UNKNOWN', `the fleet has no ${path}`, { host });
  const armored = await reader.bytes(path);
  const certificate = armored.ok ? await signatures.readCertificate(armored.value, path) : armored;
  const signed = certificate.ok ? await verifySignedBy(signatures, commit, certificate.value, now) : certificate;
  if (!signed.ok) return fail({ ...signed.failure, host });
  const file = readRunsFile(runs, reader.deps.sha256);
  if (!file.ok) return fail({ ...file.failure, host });
  if (file.value.host === host) return file;
  return fail('AUDIT_BROKEN', `the branch of ${host} holds runs of ${file.value.host}`, { host });
}

/** What reading the branches of all hosts may bring. */
export const HOST_RUNS = {
  bytes: LIMITS.repositoryBytes,
  objects: LIMITS.requestHosts * 10,
  timeMs: LIMITS.inventoryPushMs,
  minimumRate: LIMITS.fetchMinimumRate,
  stallMs: LIMITS.fetchStallMs,
} as const;
