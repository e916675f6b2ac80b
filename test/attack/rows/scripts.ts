/** What a script, or whoever brings a request once more, can try against the host that runs it. */
import type { ScriptBench } from '../support/script-bench.ts';
import type { Listed } from '../table.ts';

export interface ScriptAttack extends Listed {
  readonly says?: RegExp;
  /** Runs what the attack is about; gives the code and the words that it ends with, and fails where something was left behind. */
  make(bench: ScriptBench): Promise<{ readonly code: string; readonly why: string }>;
}

const FAILED = { code: 'RUN_FAILED' } as const;
const REPLAYED = { code: 'REQUEST_REPLAYED' } as const;

export const SCRIPTS: readonly ScriptAttack[] = [
  { name: 'a fork bomb', ...FAILED, make: (b) => b.run('b() { b & b & }; b; sleep 60\n') },
  { name: 'a flood of output', ...FAILED, says: /said more than/, make: (b) => b.run('exec yes\n') },
  {
    name: 'a script that hangs, and ignores every signal that can be ignored',
    ...FAILED,
    says: /took longer than 2s/,
    make: (b) => b.run("trap '' TERM INT HUP QUIT; while :; do sleep 1; done\n"),
  },
  {
    name: 'a script that takes all memory',
    ...FAILED,
    says: /more memory/,
    make: (b) => b.run('exec head -c 300m /dev/zero | tail -c 200m > /dev/null\n'),
  },
  {
    name: 'a script that leaves a daemon in a session of its own',
    ...FAILED,
    make: (b) =>
      b.run('setsid sh -c "trap \'\' TERM HUP; sleep 3617.25" > /dev/null 2>&1 &\nexit 1\n', 'sleep 3617.25'),
  },
  {
    name: 'a script that writes a line of its own into the chain of what ran',
    ...FAILED,
    make: (b) => b.run(`echo forged >> ${b.auditFile} 2>/dev/null || exit 9\n`),
  },
  {
    name: 'a script that names no interpreter of this host',
    ...FAILED,
    says: /is not there/,
    make: (b) => b.run('#!/no/such/sh\n'),
  },
  { name: 'the same request once more', ...REPLAYED, make: (b) => b.again('same') },
  { name: 'the same request once more, after a restart', ...REPLAYED, make: (b) => b.again('restart') },
  {
    name: 'the same request once more, after the clock went back to before it was sent',
    ...REPLAYED,
    make: (b) => b.again('clock-back'),
  },
  {
    name: 'the same request once more, after the clock ran years ahead and came back',
    ...REPLAYED,
    make: (b) => b.again('clock-jumped'),
  },
  {
    name: 'the same request once more, after the host was killed under it',
    ...REPLAYED,
    make: (b) => b.again('killed'),
  },
  {
    name: 'the same request once more, signed anew by the same person',
    ...REPLAYED,
    make: (b) => b.again('signed-again'),
  },
];
