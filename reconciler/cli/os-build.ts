/** `kedge os build`: a signed OSTree commit of Debian, Kedge and what the operator adds, and the pin that makes hosts run it. */
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from '../core/document.ts';
import { LIMITS } from '../core/limits.ts';
import { type Answer, done, failed, problem, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { messageOf, readText } from './local-files.ts';

/** As the recipe takes it (scripts/lib/os-layer.mjs). */
export interface OsLayer {
  readonly name: string;
  readonly sources: readonly {
    readonly url: string;
    readonly suite: string;
    readonly components: readonly string[];
    readonly key: string;
  }[];
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  readonly modules: readonly string[];
  readonly driver: string | null;
}

/** As the recipe takes it (scripts/lib/os-build.mjs). */
export interface OsBuildOptions {
  readonly repo?: string;
  readonly ref?: string;
  readonly osVersion?: string;
  /** Node's name. */
  readonly arch: string;
  readonly debian: string;
  readonly sign: string | null;
  readonly gpgHome?: string;
  readonly include: readonly string[];
  readonly kernel?: string;
  /** Seconds. */
  readonly timestamp?: number;
  readonly mirror?: string;
  readonly security?: string;
  readonly deb?: string;
  readonly reuse: boolean;
  /** Null for none; empty for the last commit of the ref. */
  readonly deltasFrom: readonly string[] | null;
  readonly layer: OsLayer | null;
}

export interface OsBuilt {
  readonly commit: string;
  readonly ref: string;
  readonly osVersion: string;
  readonly arch: string;
  readonly debian: string;
  readonly timestamp: number;
  readonly repo: string;
  readonly packages: number;
  readonly deltas: readonly { readonly from: string; readonly bytes: number | null }[];
}

export interface OsBuilder {
  /** This machine's, as Node says it. */
  readonly arch: string;
  /** Throws with what is wrong where a step fails; says on standard error what it does. */
  readonly build: (options: OsBuildOptions) => Promise<OsBuilt>;
}

/** As the command line gives it. */
export interface OsBuildCommand {
  readonly repo?: string;
  readonly ref?: string;
  readonly osVersion?: string;
  readonly arch?: string;
  readonly debian: string;
  readonly sign?: string;
  readonly unsigned: boolean;
  readonly gpgHome?: string;
  readonly include?: readonly string[];
  readonly kernel?: string;
  readonly timestamp?: string;
  readonly mirror?: string;
  readonly security?: string;
  readonly deb?: string;
  readonly reuse: boolean;
  readonly from?: readonly string[];
  /** False for `--no-delta`. */
  readonly delta: boolean;
  readonly layer?: string;
  readonly url?: readonly string[];
  readonly signedBy?: readonly string[];
}

const ARCH: Readonly<Record<string, string>> = {
  x64: 'x64',
  amd64: 'x64',
  x86_64: 'x64',
  arm64: 'arm64',
  aarch64: 'arm64',
};

export async function osBuild(context: CliContext, builder: OsBuilder, asked: OsBuildCommand): Promise<Answer> {
  const wrong = wrongWords(asked);
  if (wrong !== null) return wrong;
  const arch = ARCH[asked.arch ?? builder.arch];
  if (arch === undefined) return usage(`--arch ${asked.arch}: there is no recipe for it`, 'One of: amd64, arm64.');
  const layer = asked.layer === undefined ? null : await readLayer(resolve(context.cwd, asked.layer));
  if (layer !== null && !layer.ok) return layer.answer;
  const path = (name: 'repo' | 'gpgHome' | 'deb') =>
    asked[name] === undefined ? {} : { [name]: resolve(context.cwd, asked[name]) };
  const word = (name: 'ref' | 'osVersion' | 'kernel' | 'mirror' | 'security') =>
    asked[name] === undefined ? {} : { [name]: asked[name] };
  const options: OsBuildOptions = {
    ...path('repo'),
    ...path('gpgHome'),
    ...path('deb'),
    ...word('ref'),
    ...word('osVersion'),
    ...word('kernel'),
    ...word('mirror'),
    ...word('security'),
    ...(asked.timestamp === undefined ? {} : { timestamp: Number(asked.timestamp) }),
    ...{ arch, debian: asked.debian, sign: asked.sign ?? null, include: asked.include ?? [], reuse: asked.reuse },
    deltasFrom: asked.delta ? (asked.from ?? []) : null,
    layer: layer?.value ?? null,
  };
  try {
    return built(await builder.build(options), asked);
  } catch (error) {
    return problem(
      'TOOL_FAILED',
      messageOf(error),
      'Where a step failed, what it said stands above. docs/os.md says what a build needs: root, Debian, and `--sign` with a key that `gpg --list-secret-keys` shows.',
    );
  }
}

function wrongWords({ sign, unsigned, debian, osVersion, timestamp, delta, from, ref }: OsBuildCommand): Answer | null {
  if ((sign === undefined) === !unsigned)
    return usage(
      'a commit is signed, or said not to be',
      '--sign KEY, a key of your gpg; --unsigned for trying out: hosts refuse it.',
    );
  if (debian !== '12' && debian !== '13')
    return usage(`--debian ${debian}: there is no recipe for it`, 'One of: 12, 13.');
  if (osVersion !== undefined && !/^[\w.+~-]{1,64}$/.test(osVersion))
    return usage(`--os-version "${osVersion}" is none`, 'Letters, digits, and . + ~ - _, at most 64.');
  if (timestamp !== undefined && !/^[0-9]{1,11}$/.test(timestamp))
    return usage(`--timestamp "${timestamp}" is none`, 'Seconds since 1970: --timestamp 1760000000');
  if (!delta && from !== undefined)
    return usage('--from and --no-delta say opposite things', 'Leave one of them away.');
  if (ref !== undefined && !/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(ref))
    return usage(`--ref "${ref}" is none`, 'Words joined by `/`: --ref kedge/12/amd64');
  return null;
}

async function readLayer(file: string): Promise<Step<OsLayer>> {
  const text = await readText(file, 'the layer', LIMITS.documentBytes, 'docs/os.md shows one.');
  if (!text.ok) return text;
  const parsed = parseDocument('os-layer', file, Buffer.from(text.value));
  if (!parsed.ok) return { ok: false, answer: failed(parsed.failure, 1) };
  const { name, sources, packages, modules = [], driver = null } = parsed.value.value;
  const withKeys: OsLayer['sources'][number][] = [];
  for (const { url, suite, components = [], key } of sources) {
    const armored = await readText(
      join(dirname(file), key),
      'the key of a repository',
      LIMITS.certificateBytes,
      'It lies beside the layer.',
    );
    if (!armored.ok) return armored;
    withKeys.push({ url, suite, components, key: armored.value });
  }
  const named = Object.entries(packages).map(([pkg, version]) => ({ name: pkg, version }));
  return { ok: true, value: { name, sources: withKeys, packages: named, modules, driver } };
}

/** What the operator commits as os/<channel>.yaml. */
function built(made: OsBuilt, { url, signedBy, sign }: OsBuildCommand): Answer {
  const list = (words: readonly string[]) => JSON.stringify(words);
  const remotes = url ?? ['https://os.example/repo'];
  const signers = signedBy ?? ['trust/os/release.asc'];
  const pin = `commit: "${made.commit}"
ref: ${made.ref}
remotes: ${list(remotes)}
signedBy: ${list(signers)}
`;
  const hints = [
    `${made.osVersion}: Debian ${made.debian} for ${made.arch}, ${made.packages} packages, in ${made.repo}`,
    ...made.deltas.map(
      ({ from, bytes }) => `delta from ${from.slice(0, 12)}${bytes === null ? '' : `: ${Math.ceil(bytes / 1024)} KiB`}`,
    ),
    ...(sign === undefined ? ['Warning: nobody signed it; hosts refuse it.'] : []),
    `Serve ${made.repo} by any HTTP server. Above: os/<channel>.yaml for the fleet repository${url === undefined ? ', with your own address under `remotes`' : ''}; the certificate of the signer belongs to ${signers[0]}.`,
  ];
  return done({ ...made, signed: sign !== undefined, pin }, pin, { hints });
}
