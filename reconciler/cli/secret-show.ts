/** `kedge secret list` and `who`: who is to read a secret, who can and who needs to. Nothing is decrypted. */
import { keyOwners, type Reader, readersOf, secretNeeds } from '../agent/secret-readers.ts';
import { secretFile } from '../core/secret.ts';
import { type Answer, done, failed } from './answer.ts';
import type { CliContext } from './context.ts';
import { type Cell, table } from './render.ts';
import { mustFind, openClone, type SecretPorts } from './secret-clone.ts';

export async function secretList(context: CliContext, ports: SecretPorts): Promise<Answer> {
  const clone = await openClone(context, ports);
  if (!clone.ok) return clone.answer;
  const { reader } = clone.value;
  const secrets = [];
  for (const name of reader.names('secrets')) {
    const secret = await reader.secret(name);
    if (!secret.ok) return failed(secret.failure, 1);
    if (secret.value === null) continue;
    const { hosts, groups, ...rest } = secret.value.header;
    secrets.push({ file: secretFile(name), ...rest, for: { hosts, groups } });
  }
  const rows = secrets.map((s) => [
    s.name,
    s.revision.slice(0, 8),
    s.keys.join(','),
    s.bundles.join(','),
    [...s.for.hosts, ...s.for.groups.map((group) => `group:${group}`)].join(','),
    s.editors.join(','),
  ]);
  const text = table(['SECRET', 'REVISION', 'KEYS', 'BUNDLES', 'FOR', 'EDITORS'], rows, context.io.color);
  return done({ secrets }, text);
}

interface Line {
  readonly kind: 'host' | 'editor' | 'stranger';
  readonly name: string;
  /** `cannot`: it is for them, and not encrypted to their key. `should not`: the reverse. */
  readonly reads: 'yes' | 'cannot' | 'should not';
  /** Bundles that need it there. */
  readonly needs: readonly string[];
}

export async function secretWho(context: CliContext, ports: SecretPorts, name: string): Promise<Answer> {
  const clone = await openClone(context, ports);
  if (!clone.ok) return clone.answer;
  const { reader } = clone.value;
  const secret = await mustFind(clone.value, name);
  if (!secret.ok) return secret.answer;
  const { header, recipients, sealed } = secret.value;
  const owners = await keyOwners(reader, ports.signatures);
  const needs = (await secretNeeds(reader)).get(name) ?? [];
  const able = new Set(recipients.map((id) => owners.get(id) ?? id));
  // A SOPS file says for whom it is by its keys alone.
  const meant = sealed.kind === 'sops' ? [...able].flatMap(readerOf) : await readersOf(reader, header);
  const files = new Map(meant.map((one) => [one.file, one]));
  const needing = (host: string) => needs.filter((need) => need.host === host).map(({ bundle }) => bundle);
  const lines: Line[] = [
    ...meant.map(
      (one): Line => ({
        kind: one.kind,
        name: one.name,
        reads: able.has(one.file) ? 'yes' : 'cannot',
        needs: one.kind === 'host' ? needing(one.name) : [],
      }),
    ),
    ...[...new Set(needs.map(({ host }) => host))]
      .filter((host) => !files.has(`hosts/${host}.asc`) && !able.has(`hosts/${host}.asc`))
      .map((host): Line => ({ kind: 'host', name: host, reads: 'cannot', needs: needing(host) })),
    ...[...able]
      .filter((one) => !files.has(one))
      .map((one): Line => ({ kind: 'stranger', name: one, reads: 'should not', needs: [] })),
  ];
  const color = { yes: 'green', cannot: 'yellow', 'should not': 'red' } as const;
  const rows = lines.map((line): readonly (string | Cell)[] => [
    line.name,
    line.kind,
    { text: line.reads, color: color[line.reads] },
    line.needs.join(','),
  ]);
  const wrong = lines.filter(({ reads }) => reads !== 'yes').length;
  const hints =
    wrong === 0
      ? []
      : [
          sealed.kind === 'sops'
            ? `Put it right: the keys of \`kedge secret recipients\` in .sops.yaml, then sops updatekeys ${secretFile(name)}`
            : `Put it right: kedge secret reencrypt ${name} (with --for, where the list is wrong).`,
        ];
  const json = { secret: name, revision: header.revision, readers: lines };
  return done(json, table(['READER', 'KIND', 'READS', 'NEEDED BY'], rows, context.io.color), { hints });
}

/** Whose file it is; nothing where it is no file, but a key that is nobody's here. */
function readerOf(file: string): readonly Reader[] {
  const [, folder, name] = /^(hosts|trust\/keys)\/([^/]+)\.(?:asc|age)$/.exec(file) ?? [];
  return name === undefined ? [] : [{ kind: folder === 'hosts' ? 'host' : 'editor', name, file }];
}
