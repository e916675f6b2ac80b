/** The executable, its units and its papers -> a .deb (deb(5)) by dpkg-deb. The same input gives the same bytes. */
import { chmodSync, copyFileSync, lutimesSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './paths.mjs';
import { quiet } from './run.mjs';

/** Debian's names of Node's architectures. */
export const DEBIAN_ARCH = { x64: 'amd64', arm64: 'arm64' };
const COMPRESSING_MS = 600_000;

/** Where each file of the checkout goes. */
const FILES = [
  ['packaging/systemd/kedge.service', 'usr/lib/systemd/system/kedge.service'],
  ['packaging/systemd/kedge-hub.service', 'usr/lib/systemd/system/kedge-hub.service'],
  ['packaging/systemd/kedge-enrol@.service', 'usr/lib/systemd/system/kedge-enrol@.service'],
  ['packaging/kedge-enrol.rules', 'usr/share/kedge/90-kedge-enrol.rules'],
  ['packaging/systemd/kedge-stick@.service', 'usr/lib/systemd/system/kedge-stick@.service'],
  ['packaging/kedge-stick.rules', 'usr/lib/udev/rules.d/90-kedge-stick.rules'],
  ['packaging/systemd/kedge-secrets.service', 'usr/lib/systemd/system/kedge-secrets.service'],
  ['packaging/systemd/run-kedge-secrets.mount', 'usr/lib/systemd/system/run-kedge-secrets.mount'],
  ['packaging/systemd/kedge-sealed.conf', 'usr/share/kedge/kedge-sealed.conf'],
  ['packaging/systemd/kedge-ostree.conf', 'usr/share/kedge/kedge-ostree.conf'],
  ['packaging/kedge.sysusers', 'usr/lib/sysusers.d/kedge.conf'],
  ['packaging/kedge.tmpfiles', 'usr/lib/tmpfiles.d/kedge.conf'],
  ['LICENSE', 'usr/share/doc/kedge/copyright'],
  ['docs/getting-started.md', 'usr/share/doc/kedge/getting-started.md'],
  ['docs/commands.md', 'usr/share/doc/kedge/commands.md'],
  ['docs/formats.md', 'usr/share/doc/kedge/formats.md'],
  ['docs/errors.md', 'usr/share/doc/kedge/errors.md'],
  ['docs/os.md', 'usr/share/doc/kedge/os.md'],
  ['docs/secrets.md', 'usr/share/doc/kedge/secrets.md'],
  ['docs/agent-update.md', 'usr/share/doc/kedge/agent-update.md'],
  ['docs/sideload.md', 'usr/share/doc/kedge/sideload.md'],
];
/** What `kedge os build` needs, to build a tree with this very Kedge in it. */
const RECIPE = ['ostree', 'images', 'packaging', 'package.json', 'LICENSE'];
const SCRIPTS = ['postinst', 'prerm', 'postrm'];

/** `executable`: the one file; `arch`: Node's name; `builtAt`: seconds since the epoch. Throws where dpkg-deb is missing or fails. */
export function makeDeb({ executable, arch, version, work, out, builtAt }) {
  const tree = join(work, 'deb');
  rmSync(tree, { recursive: true, force: true });
  const put = (source, target, mode) => {
    const path = join(tree, target);
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(source, path);
    chmodSync(path, mode);
  };
  put(executable, 'usr/bin/kedge', 0o755);
  put(join(ROOT, 'packaging', 'launch'), 'usr/lib/kedge/launch', 0o755);
  put(join(ROOT, 'packaging', 'restore-secrets'), 'usr/lib/kedge/restore-secrets', 0o755);
  put(join(ROOT, 'packaging', 'enrol'), 'usr/lib/kedge/enrol', 0o755);
  put(join(ROOT, 'packaging', 'stick'), 'usr/lib/kedge/stick', 0o755);
  for (const [source, target] of FILES) put(join(ROOT, source), target, 0o644);
  for (const name of [...RECIPE, ...FILES.map(([source]) => source).filter((source) => source.startsWith('docs/'))]) {
    const from = join(ROOT, name);
    for (const file of statSync(from).isDirectory() ? plainFiles(from) : ['.']) {
      const path = join(from, file);
      put(path, join('usr/share/kedge/recipe', name, file), statSync(path).mode & 0o100 ? 0o755 : 0o644);
    }
  }
  for (const name of SCRIPTS) put(join(ROOT, 'packaging', 'debian', name), join('DEBIAN', name), 0o755);
  writeFileSync(join(tree, 'DEBIAN', 'control'), control(arch, version), { mode: 0o644 });
  settle(tree, builtAt);
  const { status, stdout, stderr } = quiet('dpkg-deb', ['--root-owner-group', '-Zzstd', '-z9', '--build', tree, out], {
    env: { ...process.env, SOURCE_DATE_EPOCH: String(builtAt), LC_ALL: 'C' },
    timeout: COMPRESSING_MS,
  });
  if (status !== 0) throw new Error(`dpkg-deb (Debian: apt-get install dpkg): ${stdout}${stderr}`.trim());
}

function plainFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}

function control(arch, version) {
  return `Package: kedge
Version: ${version}
Architecture: ${DEBIAN_ARCH[arch]}
Maintainer: Kedge <kedge@localhost>
Section: admin
Priority: optional
Depends: libc6, libstdc++6, systemd, ca-certificates, util-linux
Recommends: git, docker.io | docker-ce, docker-compose-v2 | docker-compose-plugin | docker-compose, openssh-client
Description: GitOps for immutable hosts without Kubernetes
 Every host runs one reconciler: it pulls a Git repository of desired state,
 accepts only what the right people have signed, swaps pinned Docker Compose
 bundles, checks that the result is healthy, and goes back by itself when it
 is not. This package holds one executable with its own runtime.
`;
}

/** Folders as everybody may read them, and one time for all. */
function settle(folder, builtAt) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) settle(path, builtAt);
    else lutimesSync(path, builtAt, builtAt);
  }
  chmodSync(folder, 0o755);
  lutimesSync(folder, builtAt, builtAt);
}
