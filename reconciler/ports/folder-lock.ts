import type { Result } from '../core/failure.ts';
import type { Lock } from './journal.ts';

/** Why the folder cannot be locked at all, where it cannot: whoever asked goes on without. */
export type FolderLock = Lock & { readonly missing: string | null };

/** Keeps other processes out of a folder that is there, and writes nothing to it. BUSY where one of them has it, naming the process where that can be seen. */
export type LockFolder = (folder: string) => Promise<Result<FolderLock>>;
