import type { Answer, ExitStatus } from './answer.ts';
import type { Io } from './context.ts';
import { failureText, plain, plainLines } from './render.ts';

/** Prints an answer and gives its exit status. With `-o json` standard output holds exactly one JSON value, whatever happened. */
export function present(answer: Answer, output: 'table' | 'json', io: Io): ExitStatus {
  if (answer.kind === 'done') {
    if (output === 'table') io.out(answer.text);
    else if (answer.json !== undefined) io.out(`${JSON.stringify(answer.json, null, 2)}\n`);
    if (output === 'table') for (const hint of answer.hints) io.err(`${hint}\n`);
    return answer.exit;
  }
  const [first, ...rest] = answer.failures;
  if (output === 'json') {
    io.out(`${JSON.stringify({ failure: first, faults: answer.failures }, null, 2)}\n`);
  } else if (first.code === 'USAGE') {
    io.err(`kedge: ${plain(first.message)}\n${plainLines(first.remedy)}\n`);
  } else {
    for (const failure of answer.failures) io.err(failureText(failure, io.errColor));
    if (rest.length > 0) io.err(`${answer.failures.length} faults, the first of them ${first.code}\n`);
  }
  return answer.exit;
}
