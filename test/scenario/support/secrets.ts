/** An operator who can be encrypted to, and `kedge secret` in a clone with the operator's real gpg. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fleetFiles } from '../../support/fleet.ts';
import type { FileChanges } from '../../support/git.ts';
import { type KedgeResult, kedge } from '../../support/kedge.ts';
import type { Fleet, World } from './world.ts';

/** The policy gives secrets/** to operators; the operator's certificate has a key to encrypt to. */
export async function secretFiles({ gpg, operator }: World): Promise<FileChanges> {
  const listed = await gpg.gpg(['--with-colons', '--list-keys', operator.fingerprint]);
  if (!/^sub:.*:e:/m.test(listed)) await gpg.addSubkey(operator.fingerprint, 'cv25519', 'encr');
  const lead = await gpg.exportPublic(operator.fingerprint);
  const base = fleetFiles({ keys: { lead } });
  const policy = String(base['trust/policy.yaml']).replace('"hosts/*.asc"', '"hosts/*.asc", "secrets/**"');
  return { 'trust/policy.yaml': policy, 'trust/keys/lead.asc': lead };
}

export interface Secrets {
  /** `kedge secret …` in the clone. */
  run(
    args: readonly string[],
    more?: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> },
  ): Promise<KedgeResult>;
  /** The same, which must end well; gives the file. */
  write(args: readonly string[], input?: string | Uint8Array): Promise<string>;
  read(name: string): Promise<string>;
}

export function secretsOf(world: World, fleet: Pick<Fleet<string>, 'repo'>): Secrets {
  const { dir } = fleet.repo;
  const secrets: Secrets = {
    run: (args, { input, env = {} } = {}) =>
      kedge(['secret', ...args], {
        cwd: dir,
        env: { GNUPGHOME: world.gpg.home, ...env },
        ...(input === undefined ? {} : { input }),
      }),
    async write(args, input) {
      const result = await secrets.run(args, input === undefined ? {} : { input });
      assert.equal(result.status, 0, result.stderr + result.stdout);
      return secrets.read(String(args[1]));
    },
    read: (name) => readFile(join(dir, 'secrets', `${name}.yaml`), 'utf8'),
  };
  return secrets;
}
