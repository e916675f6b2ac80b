import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgentState, HistoryEvent } from '../core/agent-state.ts';
import { faultInAgentState, isAgentState, isOperatorRequest, readForeignState } from '../core/agent-state-check.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { OperatorRequest } from '../core/requests.ts';
import { isSideloadId, type SideloadAnswer, type SideloadId } from '../core/sideload.ts';
import type { Journal, Lock } from '../ports/journal.ts';
import { isFull, writeDurably } from './durable-file.ts';
import { isLockHeld, takeLock, wakeHolder } from './lock.ts';

const BACKUP = 'state.json.before-trial';
const HISTORY_BYTES = 2 * 2 ** 20;
const STATE_BYTES = 16 * 2 ** 20;
/** Of sideloads, that are kept. */
const ANSWERS = 20;

/** `Journal` in a folder: `state.json`, `history.jsonl`, `requests/`, `lock`. All 0600 in a 0700 folder. */
export class DiskJournal implements Journal {
  readonly #folder: string;
  readonly #version: string | null;
  #historyBytes: number | null = null;
  /** The answer that is being written: one after the other, so that what is said last is what stands there. */
  #answering: Promise<unknown> = Promise.resolve();

  /** `version`: of this program; without it only what it could have written itself is read. */
  constructor(folder: string, version: string | null = null) {
    this.#folder = folder;
    this.#version = version;
  }

  load(): Promise<Result<AgentState | null>> {
    return this.#read(join(this.#folder, 'state.json'));
  }

  async backUp(): Promise<Result<void>> {
    const text = await readFile(join(this.#folder, 'state.json'), 'utf8').catch(() => null);
    return text === null ? ok(undefined) : writeDurably(join(this.#folder, BACKUP), text);
  }

  async backup(): Promise<AgentState | null> {
    const kept = await this.#read(join(this.#folder, BACKUP));
    return kept.ok ? kept.value : null;
  }

  async dropBackup(): Promise<void> {
    await rm(join(this.#folder, BACKUP), { force: true });
  }

  async #read(file: string): Promise<Result<AgentState | null>> {
    const corrupt = (why: string): Result<never> => fail('STATE_CORRUPT', `${file} cannot be read: ${why}`, { file });
    let text: string;
    try {
      if ((await stat(file)).size > STATE_BYTES) return corrupt('it is too large');
      text = await readFile(file, 'utf8');
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return ok(null);
      // Nothing is wrong with it, and it must not be set aside.
      if (code !== 'EACCES') return corrupt(code);
      const remedy = 'Run it as the user that the agent runs as (root, usually: sudo).';
      return fail('STATE_CORRUPT', `${file} cannot be read by this user`, { file, remedy });
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return corrupt(text === '' ? 'it is empty' : 'it is not JSON');
    }
    if (isAgentState(value)) return ok(value);
    const foreign = this.#version === null ? null : readForeignState(value, this.#version);
    if (foreign !== null) return ok(foreign);
    const writer = writerOf(value);
    const by = writer === null || writer === this.#version ? '' : `kedge ${writer} wrote it: `;
    return corrupt(`${by}${faultInAgentState(value) ?? 'it is not a state'}`);
  }

  async setAside(): Promise<string | null> {
    const file = join(this.#folder, 'state.json');
    const aside = `${file}.aside-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    try {
      await rename(file, aside);
      return aside;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async save(state: AgentState): Promise<Result<void>> {
    return writeDurably(join(this.#folder, 'state.json'), `${JSON.stringify(state, null, 1)}\n`);
  }

  async append(event: HistoryEvent): Promise<void> {
    const file = join(this.#folder, 'history.jsonl');
    const line = `${JSON.stringify(event)}\n`;
    try {
      await makeFolder(this.#folder);
      if (this.#historyBytes === null) {
        const { size, isCut } = await endOf(file);
        if (isCut) await appendFile(file, '\n');
        this.#historyBytes = size;
      }
      if (this.#historyBytes + line.length > HISTORY_BYTES) await this.#dropOldHalf(file);
      await appendFile(file, line, { mode: 0o600 });
      this.#historyBytes += Buffer.byteLength(line);
    } catch (error) {
      // History is for people: a full disk must not stop a pass because of it.
      if (!isFull(error)) throw error;
    }
  }

  async #dropOldHalf(file: string): Promise<void> {
    const text = await readFile(file, 'utf8');
    const middle = text.indexOf('\n', text.length / 2);
    const kept = middle === -1 ? '' : text.slice(middle + 1);
    await writeDurably(file, kept);
    this.#historyBytes = Buffer.byteLength(kept);
  }

  async history(limit: number): Promise<readonly HistoryEvent[]> {
    const text = await readFile(join(this.#folder, 'history.jsonl'), 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '';
      throw error;
    });
    return text
      .split('\n')
      .flatMap((line) => readEvent(line) ?? [])
      .slice(-limit);
  }

  async lock(onWake?: () => void): Promise<Result<Lock>> {
    await makeFolder(this.#folder);
    const { mode } = await stat(this.#folder);
    if ((mode & 0o002) !== 0) {
      const message = `everybody on this machine can write to ${this.#folder}, and so say what was accepted`;
      return fail('STATE_CORRUPT', message, { file: this.#folder, remedy: `chmod 700 ${this.#folder}` });
    }
    return takeLock(this.#folder, onWake);
  }

  async wake(): Promise<boolean> {
    await makeFolder(this.#folder);
    return (await wakeHolder(this.#folder)) !== null;
  }

  async isHeld(): Promise<boolean> {
    await makeFolder(this.#folder);
    return isLockHeld(this.#folder);
  }

  async leaveRequest(request: OperatorRequest): Promise<Result<void>> {
    const folder = join(this.#folder, 'requests');
    await makeFolder(folder);
    // Named by time, so that they are taken up in the order in which they were left.
    const name = `${String(Date.now()).padStart(15, '0')}-${randomBytes(4).toString('hex')}.json`;
    return writeDurably(join(folder, name), JSON.stringify(request));
  }

  async requests(): Promise<readonly { readonly request: OperatorRequest; done(): Promise<void> }[]> {
    const folder = join(this.#folder, 'requests');
    // Asked with every poll: an error that is made and caught costs more than the rest of the question.
    const names = existsSync(folder) ? await readdir(folder) : [];
    const found: { request: OperatorRequest; done(): Promise<void> }[] = [];
    for (const name of names.filter((n) => n.endsWith('.json')).sort()) {
      const file = join(folder, name);
      const request = readJson(await readFile(file, 'utf8').catch(() => ''));
      if (isOperatorRequest(request)) found.push({ request, done: () => rm(file, { force: true }) });
      // What is no request can never become one.
      else await rm(file, { force: true });
    }
    return found;
  }

  answer(id: SideloadId, answer: SideloadAnswer): Promise<void> {
    const answered = this.#answering.then(() => this.#answer(id, answer));
    this.#answering = answered.catch(() => undefined);
    return answered;
  }

  async #answer(id: SideloadId, answer: SideloadAnswer): Promise<void> {
    const folder = join(this.#folder, 'answers');
    // On a full disk whoever asked is not told; the pass goes on.
    await writeDurably(join(folder, `${id}.json`), JSON.stringify(answer));
    if (answer.state !== 'done') return;
    const names = (await readdir(folder)).filter((name) => name !== `${id}.json`);
    const aged = await Promise.all(names.map(async (name) => ({ name, at: await changedAt(join(folder, name)) })));
    const old = aged.toSorted((a, b) => b.at - a.at).slice(ANSWERS - 1);
    for (const { name } of old) await rm(join(folder, name), { force: true });
  }

  async answerTo(id: SideloadId): Promise<SideloadAnswer | null> {
    const value = readJson(await readFile(join(this.#folder, 'answers', `${id}.json`), 'utf8').catch(() => ''));
    return isAnswer(value) ? value : null;
  }

  async unanswered(): Promise<readonly SideloadId[]> {
    const names = await readdir(join(this.#folder, 'answers')).catch(() => []);
    const ids = names.map((name) => name.replace(/\.json$/, '')).filter(isSideloadId);
    const answers = await Promise.all(ids.map(async (id) => ({ id, answer: await this.answerTo(id) })));
    return answers.flatMap(({ id, answer }) => (answer?.state === 'working' ? [id] : []));
  }
}

/** Our own word in our own folder: enough is looked at to tell it from what a crash left. */
function isAnswer(value: unknown): value is SideloadAnswer {
  if (typeof value !== 'object' || value === null || !('state' in value && 'message' in value)) return false;
  return (value.state === 'working' || value.state === 'done') && 'pass' in value && 'failure' in value;
}

async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    (facts) => facts.mtimeMs,
    () => 0,
  );
}

/** Version of the program that wrote a state, as it says. */
function writerOf(value: unknown): string | null {
  const agent = typeof value === 'object' && value !== null && 'agent' in value ? value.agent : null;
  return typeof agent === 'string' && /^[0-9A-Za-z.+~-]{1,64}$/.test(agent) ? agent : null;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** `isCut`: the last line was not written whole, and the next one must not be glued to it. */
async function endOf(file: string): Promise<{ size: number; isCut: boolean }> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return { size: 0, isCut: false };
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    return { size, isCut: size > 0 && last[0] !== 0x0a };
  } finally {
    await handle.close();
  }
}

/** Null for a line that was cut off by a crash. */
function readEvent(line: string): HistoryEvent | null {
  const value = readJson(line);
  return isEvent(value) ? value : null;
}

function isEvent(value: unknown): value is HistoryEvent {
  if (typeof value !== 'object' || value === null) return false;
  return 'at' in value && typeof value.at === 'number' && 'kind' in value && 'message' in value;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
