import { createHash } from 'node:crypto';
import { type FileFacts, type JudgedCompose, judgeCompose } from '../../../../reconciler/core/compose.ts';
import type { Failure, Result } from '../../../../reconciler/core/failure.ts';
import { type BundleName, isBundleName, isSha256, type Sha256 } from '../../../../reconciler/core/names.ts';

export function sha256(data: Uint8Array | string): Sha256 {
  const text = createHash('sha256').update(data).digest('hex');
  if (!isSha256(text)) throw new Error('unreachable');
  return text;
}

export function bundleName(text: string): BundleName {
  if (!isBundleName(text)) throw new Error(`not a bundle name: ${text}`);
  return text;
}

export const DIGEST = 'a'.repeat(64);
export const IMAGE = `app@sha256:${DIGEST}`;

export interface JudgeOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly powers?: readonly string[];
  readonly bundle?: string;
}

/** Judges a whole Compose file. */
export function judge(text: string | Uint8Array, options: JudgeOptions = {}): Result<JudgedCompose> {
  const name = options.bundle ?? 'web';
  const files = new Map<string, FileFacts>(
    Object.entries(options.files ?? {}).map(([path, content]) => [
      path,
      { sha256: sha256(content), size: content.length, executable: false },
    ]),
  );
  return judgeCompose({
    bundle: bundleName(name),
    file: `bundles/${name}/compose.yaml`,
    text: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    files,
    env: options.env ?? {},
    powers: options.powers ?? [],
    sha256,
  });
}

/** Judges one service, given as the lines below its name. */
export function judgeService(
  lines: string,
  options: JudgeOptions & { readonly top?: string } = {},
): Result<JudgedCompose> {
  const body = lines
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return judge(`services:\n  app:\n    image: ${IMAGE}\n${body}\n${options.top ?? ''}`, options);
}

export function accepted(result: Result<JudgedCompose>): JudgedCompose {
  if (result.ok) return result.value;
  throw new Error(
    allOf(result.failure)
      .map((f) => `${f.line}:${f.column} ${f.code} ${f.message}`)
      .join('\n'),
  );
}

/** All faults; empty where it was accepted. */
export function faultsOf(result: Result<JudgedCompose>): readonly Failure[] {
  return result.ok ? [] : allOf(result.failure);
}

function allOf(failure: Failure): readonly Failure[] {
  return failure.all ?? [failure];
}
