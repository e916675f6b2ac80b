import { CatFile } from './git-cat-file.ts';
import type { OpenReader } from './git-engine.ts';

/** Objects of an operator's clone, each held against its id; replace refs count for nothing. */
export function cloneObjects(dir: string, env: Readonly<Record<string, string>>): OpenReader {
  return new CatFile(['git', '--no-replace-objects', '-C', dir, 'cat-file', '--batch'], env);
}
