/** `kedge host add`: a host's two files in the fleet repository, and the host.yaml for the host itself. */
import { mkdir, rm } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { Failure, Result } from '../core/failure.ts';
import { readFleet } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import { isHostName } from '../core/names.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, failed, problem, type Step, usage } from './answer.ts';
import { commitOf, fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import { type OpenObjects, treeOf } from './hook.ts';
import { readText, writeNew } from './local-files.ts';
import { mustRun } from './tools.ts';

export interface PublicKeys {
  /** The public part of an armored key, public or private. */
  readonly publicPart: (armored: string) => Promise<Result<{ readonly armored: string; readonly wasPrivate: boolean }>>;
  readonly signatures: Pick<Signatures, 'readCertificate'>;
  readonly open: OpenObjects;
}

export interface Clone {
  readonly root: string;
  readonly head: string;
  /** SHA-256 of its tree. */
  readonly tree: string;
  readonly fleet: FleetFacts;
  readonly sources: readonly Source[];
}

interface FleetFacts {
  readonly id: string;
  readonly branch: string;
  readonly inventory: string | null;
}

interface Source {
  readonly url: string;
  /** http beyond loopback. */
  readonly plain: boolean;
}

const KEY_REMEDY =
  'On the host: kedge host keygen --out host.key.asc > host.pub.asc; then name that public key with --key.';

export async function hostAdd(
  context: CliContext,
  keys: PublicKeys,
  name: string,
  dir: string,
  options: { readonly key: string },
): Promise<Answer> {
  if (!isHostName(name)) {
    return usage(
      `"${name}" is not a host name`,
      'Lower-case letters, digits and hyphens, dots between labels, at most 63: gpu-01',
    );
  }
  const text = await readText(resolve(context.cwd, options.key), 'the key file', LIMITS.certificateBytes, KEY_REMEDY);
  if (!text.ok) return text.answer;
  const key = await keys.publicPart(text.value);
  if (!key.ok) return noKey(key.failure, options.key);
  const certificate = await keys.signatures.readCertificate(Buffer.from(key.value.armored), options.key);
  if (!certificate.ok) return noKey(certificate.failure, options.key);
  const clone = await openClone(context, keys.open, resolve(context.cwd, dir), 'kedge host add NAME --key FILE DIR');
  if (!clone.ok) return clone.answer;

  const { root } = clone.value;
  const files = { yaml: join(root, 'hosts', `${name}.yaml`), key: join(root, 'hosts', `${name}.asc`) };
  await mkdir(join(root, 'hosts'), { recursive: true });
  const remedy = `${name} is in this fleet already: edit its files, or choose another name.`;
  const first = await writeNew(files.key, key.value.armored, 0o644, remedy);
  if (first !== null) return first;
  const second = await writeNew(files.yaml, hostFile(), 0o644, remedy);
  if (second !== null) {
    await rm(files.key);
    return second;
  }
  const config = hostConfig(name, clone.value);
  const json = {
    host: name,
    fingerprint: certificate.value.primary.fingerprint,
    files: [`hosts/${name}.yaml`, `hosts/${name}.asc`],
    config,
  };
  return done(json, config, { hints: hints(name, clone.value, key.value.wasPrivate) });
}

function noKey(why: Failure, file: string): Answer {
  return problem('KEY_UNUSABLE', why.message, KEY_REMEDY, {
    file,
    ...(why.cause === undefined ? {} : { cause: why.cause }),
  });
}

function hints(name: string, clone: Clone, wasPrivate: boolean): readonly string[] {
  const lines = [
    `Wrote hosts/${name}.yaml and hosts/${name}.asc in ${clone.root}. Above: /etc/kedge/host.yaml for ${name}.`,
    `Next: git add hosts && git commit -S -m "hosts: add ${name}" && git push`,
  ];
  if (wasPrivate)
    lines.push(
      'Warning: the file named with --key holds a private key. Only its public part was written; the private one belongs on the host alone.',
    );
  if (clone.sources.length === 0)
    lines.push(
      'Warning: this clone has no remote, so `sources` holds a placeholder: put the address of your fleet repository there.',
    );
  return lines;
}

/** The clone's root, HEAD, fleet.yaml and remotes. `command`: how it is called, for the remedy. */
export async function openClone(
  context: CliContext,
  open: OpenObjects,
  dir: string,
  command: string,
): Promise<Step<Clone>> {
  const remedy = `Run it in a clone of the fleet repository, or name the clone: ${command}`;
  const clone = await fleetClone(context, dir, remedy);
  if (!clone.ok) return clone;
  const root = clone.value;
  const head = await commitOf(context, root, 'HEAD');
  if (!head.ok) return head;
  if (head.value === null) {
    const fix = 'Make and sign the first commit (`kedge init` does).';
    return {
      ok: false,
      answer: problem('USAGE', `${root} has no commit yet, so there is no anchor to hand to a host`, fix),
    };
  }
  const text = await readText(join(root, 'fleet.yaml'), 'fleet.yaml', LIMITS.documentBytes, remedy);
  if (!text.ok) return text;
  const fleet = readFleet(Buffer.from(text.value));
  if (!fleet.ok) return { ok: false, answer: failed(fleet.failure) };
  const { id, branch, inventory } = fleet.value.settings;
  const sources = await remotes(context, root);
  if (!sources.ok) return sources;
  const tree = await treeOf(context, open, root, head.value);
  if (!tree.ok) return tree;
  const facts = { id, branch, inventory: inventory?.url ?? null };
  return { ok: true, value: { root, head: head.value, tree: tree.value, fleet: facts, sources: sources.value } };
}

async function remotes(context: CliContext, root: string): Promise<Step<readonly Source[]>> {
  const names = await mustRun(context, ['git', '-C', root, 'remote'], 'Run `git remote -v`.');
  if (!names.ok) return names;
  const sources: Source[] = [];
  for (const name of names.value.split('\n').filter((line) => line !== '')) {
    const url = await mustRun(context, ['git', '-C', root, 'remote', 'get-url', name], 'Run `git remote -v`.');
    if (!url.ok) return url;
    sources.push(sourceOf(url.value.trim(), root));
  }
  return { ok: true, value: sources };
}

/** As host.yaml takes it: no login in the address, no path relative to this clone. */
export function sourceOf(url: string, root: string): Source {
  if (/^https?:\/\//i.test(url)) {
    const parsed = new URL(url);
    parsed.username = '';
    parsed.password = '';
    const loopback = /^(localhost|127\.[0-9.]+|\[::1\])$/.test(parsed.hostname);
    return { url: parsed.href.replace(/\/$/, ''), plain: parsed.protocol === 'http:' && !loopback };
  }
  // The form of scp (git@host:path) is taken as it is.
  if (/^[^/:]+@[^/:]+:/.test(url)) return { url, plain: false };
  const scp = /^([^/:]+):(?!\/\/)\/?(.*)$/.exec(url);
  if (scp !== null) return { url: `ssh://${scp[1]}/${scp[2]}`, plain: false };
  if (url.includes('://')) return { url, plain: false };
  return { url: isAbsolute(url) ? url : resolve(root, url), plain: false };
}

function hostFile(): string {
  return `# yaml-language-server: $schema=../docs/schemas/host.schema.json
labels: {}        # for \`select\` of groups, for example  { site: berlin }
groups: []        # groups that this host is in whatever its labels
bundles: {}       # what runs here besides, for example  hello: {}
`;
}

/** A whole host.yaml. JSON strings are YAML strings. */
export function hostConfig(name: string, clone: Pick<Clone, 'head' | 'tree' | 'fleet' | 'sources'>): string {
  const { fleet, sources, head, tree } = clone;
  const places = sources.length === 0 ? [{ url: 'https://git.example/fleet.git', plain: false }] : sources;
  const lines = places.map(
    ({ url, plain }) => `    - ${plain ? `{ url: ${JSON.stringify(url)}, plain: true }` : JSON.stringify(url)}`,
  );
  return `# /etc/kedge/host.yaml of ${name}
name: ${JSON.stringify(name)}
fleet:
  id: ${JSON.stringify(fleet.id)}
  branch: ${JSON.stringify(fleet.branch)}
  sources:        # all are asked; or { url, tokenFile, identityFile, knownHosts, caFile, proxy }
${lines.join('\n')}
  anchor: ${JSON.stringify(head)}    # the first commit that this host trusts
  anchorTree: ${JSON.stringify(tree)}    # and all that is in it
${fleet.inventory === null ? '# inventory: { url: "https://hub.example/inventory.git" }    # where this host writes what it did\n' : `inventory: { url: ${JSON.stringify(fleet.inventory)} }\n`}key: /etc/kedge/host.key.asc
state: /var/lib/kedge
`;
}
