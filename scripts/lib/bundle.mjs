import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * Bundles `contents` (an entry in JavaScript, its imports relative to the checkout) as hosts run it: `<name>.mjs` in `outdir`, and
 * what is imported late in `outdir/chunks`. Gives esbuild's outputs.
 */
export async function bundle(name, contents, outdir) {
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT, sourcefile: `${name}.mjs`, loader: 'js' },
    absWorkingDir: ROOT,
    outdir,
    entryNames: name,
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Names stay, for stack traces that people can read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
    // Libraries in CommonJS call require() for Node's own modules.
    banner: {
      js: "import{createRequire as kedgeRequire}from'node:module';const require=kedgeRequire(import.meta.url);",
    },
  });
  return metafile.outputs;
}
