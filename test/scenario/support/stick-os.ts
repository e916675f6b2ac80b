/** A desk whose host manages its OS, over a real sysroot in a folder: what sticks with a system are tried on. Needs root. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bootedSysroot, OS_REF, osRepository, osServer } from '../../support/ostree.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { stickDesk } from './stick-desk.ts';

export const POLICY = (origin: string) => `version: 1
revision: 1
roles: { admins: { keys: [lead], threshold: 1 } }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"], role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
origins: ["${origin}/"]
`;

/** Host `a` has booted the first OS; `b` never said anything. `path`: with the `ostree` and the `systemctl` of `a`. `bytes`: of each OS, new in it. */
export async function deskWithOs(t: Scope, bytes = 400_000) {
  const bare = await stickDesk(t, ['a', 'b'], { 'trust/policy.yaml': POLICY('https://none.example') });
  const release = await bare.gpg.makeKey({ name: 'release' });
  const builds = await osRepository(t, bare.gpg);
  const build = (version: string, sign = release.fingerprint) => builds.commit({ version, sign, bytes });
  const first = await build('1');
  const machine = await bootedSysroot(t, builds, first);
  const served = await osServer(t, builds.dir);
  const bin = await tempDir(t);
  const [shell, script, rig] = machine.program;
  await writeFile(join(bin, 'ostree'), `#!/bin/sh\nexec ${shell} ${script} ${rig} "$@"\n`, { mode: 0o755 });
  await writeFile(join(bin, 'systemctl'), '#!/bin/sh\n', { mode: 0o755 });
  const config = await readFile(bare.hostConfig('a'), 'utf8');
  await writeFile(bare.hostConfig('a'), `${config}ostree: { sysroot: "${machine.dir}" }\n`);
  const pin = (commit: string) =>
    bare.push({
      'trust/os/release.asc': release.armored,
      'os/stable.yaml': `commit: ${commit}\nref: ${OS_REF}\nremotes: ["${served.url}"]\nsignedBy: [trust/os/release.asc]\n`,
      'hosts/a.yaml': 'bundles: {}\nos: { channel: stable }\n',
      'hosts/b.yaml': 'bundles: {}\nos: { channel: stable }\n',
      'trust/policy.yaml': POLICY('https://none.example').replace('revision: 1', 'revision: 2'),
    });
  return { desk: bare, release, builds, build, first, served, pin, path: `${bin}:${process.env.PATH}` };
}
