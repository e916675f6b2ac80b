import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * What the entry of an agent does first, while nothing is loaded yet. An agent rests nearly all of its life: without the optimizing
 * compilers, and with a young generation that does not grow, it rests in a fifth less memory and its polls cost no more.
 */
export const LEAN =
  "for (const flag of ['--no-opt', '--no-maglev', '--semi-space-growth-factor=1']) v8.setFlagsFromString(flag);";

/**
 * An `import` of a module of Node's reads all that it exports: that of node:http loads the WebSocket client of undici, 13 MB that
 * nobody uses. Here each name is read when it is used.
 */
const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }));
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

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
    plugins: [builtins],
    logLevel: 'warning',
    // Libraries in CommonJS call require() for Node's own modules.
    banner: {
      js: "import{createRequire as kedgeRequire}from'node:module';const require=kedgeRequire(import.meta.url);",
    },
  });
  return metafile.outputs;
}
