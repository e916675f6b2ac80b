/** `kedge secret set`, `edit`, `rotate` and `reencrypt`: what changes a secret of the fleet. Values come by standard input, a file or an editor. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTrust } from '../agent/trust.ts';
import { isBundleName, isHostName } from '../core/names.ts';
import { ruleFor } from '../core/policy.ts';
import { type Secret, type SecretHeader, type SecretValues, secretFile } from '../core/secret.ts';
import { type Answer, done, problem, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { messageOf } from './local-files.ts';
import {
  type Encrypted,
  findSecret,
  mustFind,
  newRevision,
  openClone,
  type SecretClone,
  type SecretPorts,
  VALUE_MOST,
  writeSecret,
} from './secret-clone.ts';
import { decryptSecret, type IdentityOption } from './secret-open.ts';

export interface ReaderOptions extends IdentityOption {
  /** Hosts, and groups as `group:<name>`; comma-separated. */
  readonly for?: string;
  readonly bundles?: string;
  readonly editors?: string;
  /** What encrypts it; what it was where absent, and OpenPGP where it is new. */
  readonly with?: 'openpgp' | 'age';
}

export interface SetOptions extends ReaderOptions {
  readonly file?: string;
}

export interface SetPorts extends SecretPorts {
  /** Standard input to its end, or so many bytes of it. */
  readonly stdin: (most: number) => Promise<Uint8Array>;
  /** Opens the text in the operator's editor, on memory; gives it back as it was saved. */
  readonly edit: (name: string, text: string) => Promise<Step<string>>;
}

export async function secretSet(
  context: CliContext,
  ports: SetPorts,
  name: string,
  key: string,
  options: SetOptions,
): Promise<Answer> {
  const wrong = nameFault(name, key);
  if (wrong !== null) return wrong;
  const clone = await openClone(context, ports);
  if (!clone.ok) return clone.answer;
  const before = await findSecret(clone.value, name);
  if (!before.ok) return before.answer;
  if (before.value?.sealed.kind === 'sops') return ofSops(name);
  const header = await headerOf(context, ports, clone.value, name, before.value, options);
  if (!header.ok) return header.answer;
  const value = await readValue(context, ports, options);
  if (!value.ok) return value.answer;
  const next = { header: header.value, before: before.value, options };
  return change(context, ports, clone.value, next, key, value.value);
}

/** A random value in the place of the one that was there: for what both ends read from here. */
export async function secretRotate(
  context: CliContext,
  ports: SetPorts,
  name: string,
  key: string,
  options: { readonly bytes: number } & IdentityOption,
): Promise<Answer> {
  const wrong = nameFault(name, key);
  if (wrong !== null) return wrong;
  const clone = await openClone(context, ports);
  if (!clone.ok) return clone.answer;
  const before = await mustFind(clone.value, name);
  if (!before.ok) return before.answer;
  if (before.value.sealed.kind === 'sops') return ofSops(name);
  if (!before.value.header.keys.includes(key)) {
    return usage(`${secretFile(name)} holds no value \`${key}\``, `It holds: ${before.value.header.keys.join(', ')}.`);
  }
  const value = Buffer.from(Buffer.from(ports.random(options.bytes)).toString('base64url'));
  const next = { header: before.value.header, before: before.value, options };
  return change(context, ports, clone.value, next, key, value);
}

/** One value, the others as they are; under a new revision. */
async function change(
  context: CliContext,
  ports: SetPorts,
  clone: SecretClone,
  {
    header,
    before,
    options,
  }: {
    readonly header: SecretHeader;
    readonly before: Secret | null;
    readonly options: IdentityOption;
  },
  key: string,
  value: Uint8Array,
): Promise<Answer> {
  const others = (before?.header.keys ?? []).filter((one) => one !== key);
  // Who replaces all that is in it need not be able to read it.
  const values =
    before === null || others.length === 0 ? null : await decryptSecret(context, ports, clone, before, options);
  if (values?.ok === false) return values.answer;
  const next = new Map(values === null ? [] : values.value).set(key, value);
  const revised = { ...header, revision: newRevision(ports) };
  const written = await writeSecret(context, ports, clone, { header: revised, values: next, before });
  return written.ok ? told(written.value, 'values') : written.answer;
}

export async function secretEdit(
  context: CliContext,
  ports: SetPorts & {
    readonly toText: (values: SecretValues) => Step<string>;
    readonly fromText: (text: string) => Step<SecretValues>;
  },
  name: string,
  options: IdentityOption,
): Promise<Answer> {
  const clone = await openClone(context, ports);
  if (!clone.ok) return clone.answer;
  const before = await mustFind(clone.value, name);
  if (!before.ok) return before.answer;
  if (before.value.sealed.kind === 'sops') return ofSops(name);
  const values = await decryptSecret(context, ports, clone.value, before.value, options);
  if (!values.ok) return values.answer;
  const text = ports.toText(values.value);
  if (!text.ok) return text.answer;
  const edited = await ports.edit(name, text.value);
  if (!edited.ok) return edited.answer;
  if (edited.value === text.value) {
    return done({ secret: name, changed: null }, '', { hints: [`Nothing was changed in ${secretFile(name)}.`] });
  }
  const next = ports.fromText(edited.value);
  if (!next.ok) return next.answer;
  const header = { ...before.value.header, revision: newRevision(ports) };
  const written = await writeSecret(context, ports, clone.value, { header, values: next.value, before: before.value });
  return written.ok ? told(written.value, 'values') : written.answer;
}

/** To the readers as they are now; the revision stays, so that no host redeploys anything. All secrets where none is named. */
export async function secretReencrypt(
  context: CliContext,
  ports: SecretPorts,
  names: readonly string[],
  options: ReaderOptions,
): Promise<Answer> {
  const clone = await openClone(context, ports);
  if (!clone.ok) return clone.answer;
  const all = names.length > 0 ? names : clone.value.reader.names('secrets');
  if (all.length !== 1 && (options.for ?? options.bundles ?? options.editors) !== undefined) {
    return usage('--for, --bundles and --editors change one secret', 'Name it: kedge secret reencrypt NAME --for …');
  }
  const written: Encrypted[] = [];
  const refusals: Extract<Answer, { kind: 'failed' }>[] = [];
  for (const name of all) {
    const one = await reencrypt(context, ports, clone.value, name, options);
    if (!one.ok) refusals.push(one.answer);
    else if (one.value !== null) written.push(one.value);
    else if (names.includes(name)) refusals.push(ofSops(name));
  }
  const [first] = refusals;
  if (first !== undefined && written.length === 0) return first;
  const hints = [
    ...written.flatMap(({ lost, header }) => lostHints(header, lost)),
    ...refusals.flatMap(({ failures }) => failures.map((one) => `${one.file ?? ''}: ${one.message} (${one.remedy})`)),
    ...(written.length === 0 ? [] : ['Next: git add secrets && git commit -S -m "secrets: other readers" && git push']),
  ];
  const text = written
    .map(({ header, readers }) => `${header.name}: ${readers.map((r) => r.name).join(', ')}\n`)
    .join('');
  const json = { secrets: written.map(jsonOf), failures: refusals.flatMap(({ failures }) => failures) };
  return done(json, text, { exit: refusals.length > 0 ? 3 : 0, hints });
}

/** Null: SOPS wrote it, and it is to stay so. */
async function reencrypt(
  context: CliContext,
  ports: SecretPorts,
  clone: SecretClone,
  name: string,
  options: ReaderOptions,
): Promise<Step<Encrypted | null>> {
  const before = await mustFind(clone, name);
  if (!before.ok) return before;
  if (before.value.sealed.kind === 'sops' && options.with === undefined) return { ok: true, value: null };
  const header = await headerOf(context, ports, clone, name, before.value, options);
  if (!header.ok) return header;
  const values = await decryptSecret(context, ports, clone, before.value, options);
  if (!values.ok) return values;
  return writeSecret(context, ports, clone, { header: header.value, values: values.value, before: before.value });
}

function ofSops(name: string) {
  const file = secretFile(name);
  return usage(
    `${file} was written by SOPS, and is changed by it`,
    `Change it with \`sops edit ${file}\`, its readers with \`sops updatekeys ${file}\`; or make it one of Kedge's: kedge secret reencrypt ${name} --with openpgp --for …`,
  );
}

function nameFault(name: string, key: string) {
  if (!/^[a-z0-9][a-z0-9._-]{0,62}$/.test(name)) {
    return usage(
      `"${name}" is not a secret's name`,
      'Lower-case letters, digits, `.`, `_` and `-`, at most 63: openai',
    );
  }
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(key)
    ? null
    : usage(
        'that is not the name of a value',
        'Letters, digits, `.`, `_` and `-`, at most 63: token. The value itself never stands on the command line.',
      );
}

function listOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ];
}

/** What it was, with what the options say in its place. */
async function headerOf(
  context: CliContext,
  ports: SecretPorts,
  clone: SecretClone,
  name: string,
  before: Secret | null,
  options: ReaderOptions,
): Promise<Step<SecretHeader>> {
  const refuse = (message: string, remedy: string): Step<never> => ({ ok: false, answer: usage(message, remedy) });
  const kind = options.with ?? (before?.header.recipients === undefined ? 'openpgp' : 'age');
  if (before?.sealed.kind === 'sops' && options.for === undefined) {
    return refuse('a SOPS file does not say whom it is for', 'Add --for gpu-01,group:prod (and --editors).');
  }
  if (before === null && (options.for === undefined || options.bundles === undefined)) {
    return refuse(
      `${secretFile(name)} is new: who is it for, and which bundles may use it?`,
      'Add --for gpu-01,group:prod --bundles web (and --editors for people who may read and change it).',
    );
  }
  const readers = options.for === undefined ? null : listOf(options.for);
  const groups = readers?.filter((one) => one.startsWith('group:')).map((one) => one.slice('group:'.length));
  const hosts = readers?.filter((one) => !one.startsWith('group:'));
  const bundles = options.bundles === undefined ? (before?.header.bundles ?? []) : listOf(options.bundles);
  if (bundles.length === 0) return refuse('no bundle may use it', 'Name those that may: --bundles web,api');
  const kept = before?.sealed.kind === kind ? before.header.editors : null;
  const editors =
    options.editors === undefined
      ? (kept ?? (await defaultEditors(context, ports, clone, name, kind)))
      : listOf(options.editors);
  const known = clone.reader;
  const odd =
    hosts?.find((host) => !isHostName(host) || !known.names('hosts').includes(host)) ??
    groups?.find((group) => !known.names('groups').includes(group)) ??
    (options.bundles === undefined
      ? undefined
      : bundles.find((bundle) => !isBundleName(bundle) || !known.bundleNames().includes(bundle)));
  if (odd !== undefined) {
    return refuse(
      `there is no host, group or bundle "${odd}" here`,
      `Hosts: ${known.names('hosts').join(', ') || 'none'}. Groups, as group:NAME: ${known.names('groups').join(', ') || 'none'}. Bundles: ${known.bundleNames().join(', ') || 'none'}.`,
    );
  }
  return {
    ok: true,
    value: {
      name,
      revision: before?.header.revision ?? '',
      keys: before?.header.keys ?? [],
      bundles,
      hosts: hosts ?? before?.header.hosts ?? [],
      groups: groups ?? before?.header.groups ?? [],
      editors,
      // Named when it is encrypted.
      ...(kind === 'age' ? { recipients: [] } : {}),
    },
  };
}

/** People, not robots, who may sign a change of it and can be encrypted to. */
async function defaultEditors(
  context: CliContext,
  ports: SecretPorts,
  { reader }: SecretClone,
  name: string,
  kind: 'openpgp' | 'age',
): Promise<readonly string[]> {
  const { policy } = await readTrust(reader, ports.signatures);
  const rule = policy.ok ? ruleFor(policy.value, secretFile(name)) : null;
  if (!policy.ok || rule === null) return [];
  const holders = policy.value.roles.get(rule.role)?.holders ?? new Set<string>();
  const able: string[] = [];
  for (const person of holders) {
    const file = `trust/keys/${person}.${kind === 'age' ? 'age' : 'asc'}`;
    if (policy.value.robots.has(person) || !reader.files.has(file)) continue;
    if (kind === 'age') {
      able.push(person);
      continue;
    }
    const bytes = await reader.bytes(file);
    const keys = bytes.ok
      ? await ports.messages.encryptionKeys(bytes.value, Math.floor(context.clock.now() / 1000))
      : [];
    if (keys.length > 0) able.push(person);
  }
  return able.sort();
}

/** From a file byte for byte; from standard input without the line end that shells put behind it. */
async function readValue(context: CliContext, ports: SetPorts, { file }: SetOptions): Promise<Step<Uint8Array>> {
  const refuse = (message: string, remedy: string): Step<never> => ({ ok: false, answer: usage(message, remedy) });
  const tooLong = () =>
    refuse(`a value has ${VALUE_MOST - 1} bytes at most`, 'Encrypt what is large by itself, and keep its key here.');
  if (file !== undefined) {
    const path = resolve(context.cwd, file);
    try {
      if ((await stat(path)).size >= VALUE_MOST) return tooLong();
      const bytes = await readFile(path);
      return bytes.length === 0
        ? refuse('the value is empty', 'Name a file that holds it.')
        : { ok: true, value: bytes };
    } catch (error) {
      return {
        ok: false,
        answer: problem('FILE_UNREADABLE', 'the file with the value cannot be read', 'Name another one.', {
          file: path,
          cause: messageOf(error),
        }),
      };
    }
  }
  if (context.io.interactive) {
    return refuse(
      'the value comes by standard input or from a file',
      'Such as: pass show openai | kedge secret set openai token; or --file FILE; or kedge secret edit, for one that is there.',
    );
  }
  const bytes = await ports.stdin(VALUE_MOST);
  if (context.signal.aborted)
    return refuse('interrupted before the value had come whole', 'Nothing was changed: run it again.');
  if (bytes.length >= VALUE_MOST) return tooLong();
  const value = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
  return value.length === 0
    ? refuse('nothing came by standard input', 'Pipe the value in, or name a file with --file.')
    : { ok: true, value };
}

function jsonOf({ header, readers, lost }: Encrypted) {
  const { hosts, groups, ...rest } = header;
  return { secret: header.name, file: secretFile(header.name), ...rest, for: { hosts, groups }, readers, lost };
}

function told(written: Encrypted, changed: 'values'): Answer {
  const { header, readers, lost } = written;
  const editors =
    header.editors.length === 0
      ? ['Warning: nobody but the hosts can read it: each value can be set anew, and none changed beside others.']
      : [];
  return done(
    { ...jsonOf(written), changed },
    `${secretFile(header.name)}: ${readers.map((r) => r.name).join(', ')} can read it\n`,
    {
      hints: [
        ...editors,
        ...lostHints(header, lost),
        `Next: git add secrets && git commit -S -m "secrets: ${header.name}" && git push`,
      ],
    },
  );
}

/** A key that was taken away is no value that was forgotten. */
export function lostHints(header: SecretHeader, lost: readonly string[]): readonly string[] {
  if (lost.length === 0) return [];
  return [
    `Warning: ${lost.join(', ')} could read ${header.name} until now, and can still read every earlier version in Git. What it knew must be rotated: get a new value for each of ${header.keys.join(', ')} where it is used, and put it here (kedge secret set ${header.name} KEY, or kedge secret rotate ${header.name} KEY for a random one).`,
  ];
}
