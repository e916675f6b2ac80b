/**
 * `npm run os:compare`: is a build of the OS the same in another folder, later? Builds twice, from nothing, with the recipe and all caches
 * elsewhere the second time, and compares the commits; where they differ, says which files do. Root, on Debian; twice the time of a build.
 * Arguments are those of `kedge os build`, but --repo, --sign and --timestamp. Kedge's own package is made once (its own test compares it).
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { DEBIAN_ARCH } from './lib/deb.mjs';
import { installPackages } from './lib/npm-packages.mjs';
import { NODE, ROOT } from './lib/paths.mjs';
import { quiet, say, show } from './lib/run.mjs';

/** Of both, so that it is not the time of building. */
const EPOCH = '1760000000';
const words = process.argv.slice(2);
const arch =
  Object.entries(DEBIAN_ARCH).find((pair) => pair.includes(words[words.indexOf('--arch') + 1] ?? ''))?.[0] ??
  process.arch;

await installPackages();
const base = mkdtempSync(join(tmpdir(), 'kedge-compare-'));
try {
  const deb = join(base, `kedge_${packageJson.version}_${DEBIAN_ARCH[arch]}.deb`);
  await must('npm', ['run', '--silent', 'package', '--', '--arch', arch, '--out', base]);
  const commits = [];
  for (const [folder, recipe] of [
    ['first', ROOT],
    ['second/a/longer/path', join(base, 'recipe')],
  ]) {
    const cache = join(base, folder);
    mkdirSync(cache, { recursive: true });
    if (recipe !== ROOT)
      for (const name of ['ostree', 'images']) cpSync(join(ROOT, name), join(recipe, name), { recursive: true });
    say(`build in ${cache}`);
    const args = [
      'os',
      'build',
      '--unsigned',
      '--timestamp',
      EPOCH,
      '--os-version',
      'compare',
      '--deb',
      deb,
      '--no-delta',
    ];
    const env = { ...process.env, KEDGE_BUILD_CACHE: cache, KEDGE_RECIPE: recipe };
    const repo = join(cache, 'repo');
    await must(NODE, [join(ROOT, 'reconciler', 'main.ts'), ...args, '--ref', 'compare', '--repo', repo, ...words], {
      env,
    });
    commits.push({ repo, commit: quiet('ostree', [`--repo=${repo}`, 'rev-parse', 'compare']).stdout.trim() });
  }
  const [one, two] = commits;
  if (one.commit === two.commit) {
    process.stdout.write(`${one.commit}: the same, twice\n`);
  } else {
    await must('ostree', [`--repo=${one.repo}`, 'pull-local', two.repo, two.commit]);
    process.stdout.write(`${one.commit} and ${two.commit} differ:\n`);
    process.stdout.write(
      quiet('ostree', [`--repo=${one.repo}`, 'diff', one.commit, two.commit], { maxBuffer: 2 ** 26 }).stdout,
    );
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`os:compare: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}

async function must(file, args, options) {
  const status = await show(file, args, options);
  if (status !== 0) throw new Error(`${file} ${args.slice(0, 3).join(' ')} … ended with ${status}`);
}
