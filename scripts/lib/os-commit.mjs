/** A shaped tree -> a signed OSTree commit in an archive repository, with a static delta from the one before it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMark } from './os-initramfs.mjs';
import { hashOf } from './os-tree.mjs';
import { quiet, say } from './run.mjs';

const LONG_MS = 1_200_000;

/** `ostree` with its words; gives what it printed. Throws with what it said where it fails. */
export function ostree(...args) {
  const { status, stdout, stderr } = quiet('ostree', args, { timeout: LONG_MS, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`ostree ${args.slice(0, 4).join(' ')} …: ${stderr.trim() || `status ${status}`}`);
  return stdout.trim();
}

export function openRepo(repo) {
  if (!existsSync(join(repo, 'config'))) {
    mkdirSync(repo, { recursive: true });
    ostree(`--repo=${repo}`, 'init', '--mode=archive');
  }
}

/** The commit that a ref names, or null. */
export function headOf(repo, ref) {
  const { status, stdout } = quiet('ostree', [`--repo=${repo}`, 'rev-parse', ref]);
  return status === 0 ? stdout.trim() : null;
}

/** The initramfs that OSTree takes: `id`, then dracut's. */
export function markInitramfs(tree, id) {
  const modules = join(tree, 'usr/lib/modules');
  const [kernel] = readdirSync(modules);
  const made = join(modules, kernel, 'initramfs.dracut');
  writeFileSync(join(modules, kernel, 'initramfs.img'), Buffer.concat([buildMark(id), readFileSync(made)]), {
    mode: 0o644,
  });
  rmSync(made);
}

/**
 * @param {{ repo: string, ref: string, tree: string, version: string, epoch: number, deb: string, sign: string | null,
 *   gpgHome: string | null, deltasFrom?: readonly string[] | null }} options `epoch`: seconds, the commit's time. `sign`: a GPG key,
 *   or null for none. `deltasFrom`: commits that hosts come from; the one that the ref named where there are none, none where null.
 * @returns {{ commit: string, packages: number, deltas: { from: string, bytes: number | null }[] }}
 */
export function commitOs({ repo, ref, tree, version, epoch, deb, sign, gpgHome, deltasFrom = [] }) {
  openRepo(repo);
  const packages = readFileSync(join(tree, 'usr/share/kedge/packages'), 'utf8');
  markInitramfs(tree, hashOf(version, epoch, packages, readFileSync(deb).toString('base64')));
  const before = headOf(repo, ref);
  const gpg = sign === null ? [] : [`--gpg-sign=${sign}`, ...(gpgHome === null ? [] : [`--gpg-homedir=${gpgHome}`])];
  // Without a parent the same tree is the same commit wherever it is made.
  const commit = ostree(
    ...[
      `--repo=${repo}`,
      'commit',
      `--branch=${ref}`,
      '--parent=none',
      `--tree=dir=${tree}`,
      '--bootable',
      '--generate-sizes',
    ],
    ...[`--subject=Kedge OS ${version}`, `--timestamp=@${epoch}`, `--add-metadata-string=version=${version}`],
    ...[`--add-metadata-string=kedge.packages=${packages}`, ...gpg],
  );
  const asked = deltasFrom === null ? [] : deltasFrom.length > 0 || before === null ? deltasFrom : [before];
  const deltas = [...new Set(asked)].filter((from) => from !== commit).map((from) => makeDelta(repo, from, commit));
  ostree(`--repo=${repo}`, 'summary', '--update', ...gpg);
  return { commit, packages: packages.trim().split('\n').length, deltas };
}

/** The same, for who wants the commit alone. `delta`: from the one that the ref named. */
export function commitTree({ delta, ...options }) {
  return commitOs({ ...options, deltasFrom: delta ? [] : null }).commit;
}

function makeDelta(repo, from, to) {
  say(`static delta from ${from.slice(0, 12)}`);
  // One file for all: what is left out of a delta is fetched one request each. bsdiff of the great ones takes minutes and gigabytes.
  const bounds = ['--min-fallback-size=0', '--max-bsdiff-size=8'];
  ostree(`--repo=${repo}`, 'static-delta', 'generate', `--from=${from}`, `--to=${to}`, ...bounds);
  const shown = ostree(`--repo=${repo}`, 'static-delta', 'show', `${from}-${to}`);
  const bytes = /^Total Size: (\d+)/m.exec(shown)?.[1];
  return { from, bytes: bytes === undefined ? null : Number(bytes) };
}
