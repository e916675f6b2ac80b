/** Files that the operator names: read whole, written without ever replacing one. */
import { open, readFile, stat } from 'node:fs/promises';
import { problem, type Refusal, type Step } from './answer.ts';

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `what` for people: "the key file". */
export async function readText(file: string, what: string, maxBytes: number, remedy: string): Promise<Step<string>> {
  try {
    const facts = await stat(file);
    if (facts.size > maxBytes) {
      return {
        ok: false,
        answer: problem('FILE_UNREADABLE', `${what} is larger than ${maxBytes} bytes`, remedy, { file }),
      };
    }
    return { ok: true, value: await readFile(file, 'utf8') };
  } catch (error) {
    const message = codeOf(error) === 'ENOENT' ? `${what} is not there` : `${what} cannot be read`;
    return { ok: false, answer: problem('FILE_UNREADABLE', message, remedy, { file, cause: messageOf(error) }) };
  }
}

/** Writes a new file, durably; null where that went well. Never replaces one and never follows a link. */
export async function writeNew(file: string, text: string, mode: number, remedy: string): Promise<Refusal | null> {
  try {
    const handle = await open(file, 'wx', mode);
    try {
      await handle.chmod(mode);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return null;
  } catch (error) {
    return codeOf(error) === 'EEXIST'
      ? problem('FILE_EXISTS', `${file} is there already and was left alone`, remedy, { file })
      : problem('FILE_UNREADABLE', `${file} cannot be written`, remedy, { file, cause: messageOf(error) });
  }
}
