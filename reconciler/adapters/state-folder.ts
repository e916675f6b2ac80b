import { access, constants, mkdir, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/failure.ts';

/** Makes the state folder (0700) where it is missing. STATE_CORRUPT where this user cannot write it. */
export async function makeStateFolder(folder: string): Promise<Result<void>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return unusable(folder, 'cannot be made', error);
  }
  const there = await findStateFolder(folder);
  return there.ok ? ok(undefined) : there;
}

/** Whether it is there; makes nothing. STATE_CORRUPT where this user cannot write it. */
export async function findStateFolder(folder: string): Promise<Result<boolean>> {
  try {
    if (!(await stat(folder)).isDirectory()) return unusable(folder, 'is no folder');
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(true);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok(false) : unusable(folder, 'cannot be written by this user', error);
  }
}

function unusable(folder: string, what: string, error?: unknown): ReturnType<typeof fail> {
  const code = codeOf(error);
  const isDenied = code === 'EACCES' || code === 'EPERM';
  return fail('STATE_CORRUPT', `the state folder ${folder} ${what}${code === '' ? '' : ` (${code})`}`, {
    file: folder,
    remedy: isDenied
      ? 'Run it as the user that the agent runs as (root, usually: sudo).'
      : 'Correct `state` in host.yaml, or make room for a folder there.',
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
