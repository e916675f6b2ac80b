/** Who holds the server of a scripts repository, or a key that counts elsewhere, and would have hosts run another script. */
import type { ScriptRepository } from '../../scenario/support/script-repository.ts';
import type { Listed } from '../table.ts';

export interface SourceOfScriptsAttack extends Listed {
  /** Changes what the host is shown, and leaves a script that says `evil` at its head. */
  make(repository: ScriptRepository): Promise<unknown>;
}

const evil = { 'scripts/say.sh': '#!/bin/sh\necho evil\n' };

export const SCRIPT_SOURCES: readonly SourceOfScriptsAttack[] = [
  { name: 'a script is changed without a signature', code: 'SIGNATURE_MISSING', make: (r) => r.push(evil, false) },
  {
    name: 'a script is changed by an admin of the fleet, who is nobody in the scripts repository',
    code: 'SIGNATURE_UNKNOWN_KEY',
    make: (r) => r.push(evil, r.fleet.lead.fingerprint),
  },
  {
    name: 'the branch is put back to an older state, whose script is known to be harmful',
    code: 'REWOUND',
    async make(r) {
      await r.push({ 'scripts/say.sh': '#!/bin/sh\necho mended\n' });
      await r.fleet.hosts.alpha.once();
      await r.clone.git('push', '-q', '--force', 'origin', 'HEAD~1:main');
      await r.clone.git('reset', '-q', '--hard', 'HEAD~1');
    },
  },
  {
    name: 'another line is shown, signed by the same people',
    code: 'DIVERGED',
    async make(r) {
      await r.push({ 'README.md': 'one\n' });
      await r.fleet.hosts.alpha.once();
      await r.clone.git('reset', '-q', '--hard', 'HEAD~1');
      await r.clone.commit({ files: evil, sign: r.keeper.fingerprint });
      await r.clone.git('push', '-q', '--force', 'origin', 'HEAD:main');
    },
  },
  {
    name: 'it says that it is another fleet',
    code: 'FLEET_MISMATCH',
    make: (r) =>
      r.push({
        ...evil,
        'fleet.yaml': 'version: 1\nid: 11111111-1111-4111-8111-111111111111\nname: operator-scripts\n',
      }),
  },
];
