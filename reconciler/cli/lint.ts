/** `kedge lint`: every fault of a fleet repository at once. */
import { sortFaults } from '../core/document.ts';
import type { Failure } from '../core/failure.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type Answer, done, failed } from './answer.ts';
import { count, faultLine } from './render.ts';

export interface LintPorts {
  readonly tree: FleetTree;
  readonly lint: (tree: FleetTree) => Promise<readonly Failure[]>;
}

export async function lint(ports: LintPorts): Promise<Answer> {
  const files = await ports.tree.files();
  if (!files.ok) return failed(files.failure, 1);
  const faults = sortFaults(await ports.lint(ports.tree));
  const summary = `${count(files.value.length, 'file')}, ${faults.length === 0 ? 'no fault' : count(faults.length, 'fault')}`;
  const text = faults.map(faultLine).join('');
  if (faults.length === 0) return done({ files: files.value.length, faults: [] }, '', { hints: [summary] });
  return done({ files: files.value.length, failure: faults[0], faults }, text, { exit: 1, hints: [summary] });
}
