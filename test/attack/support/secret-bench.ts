/** A host whose layer asks for a secret, and somebody who writes the secret's file: from the fleet tree to the file in memory. */
import { chmod, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as openpgp from 'openpgp';
import { keysOf } from '../../../reconciler/adapters/host-secret-keys.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { DiskSecretFiles } from '../../../reconciler/adapters/secret-files.ts';
import { openSecret } from '../../../reconciler/adapters/secret-opener.ts';
import { loadDesired } from '../../../reconciler/agent/desired.ts';
import { keepSecrets, placeSecrets } from '../../../reconciler/agent/secrets.ts';
import { packetHeader } from '../../../reconciler/core/armor.ts';
import { type Failure, fail } from '../../../reconciler/core/failure.ts';
import { isBundleName, isHostName } from '../../../reconciler/core/names.ts';
import { renderSecret, type Secret, type SecretHeader, sealedText } from '../../../reconciler/core/secret.ts';
import { FakeHost, fakeConfig } from '../../../simulation/fake-host.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import { memoryTree, sha256 } from '../../support/memory-tree.ts';
import { IMAGE } from '../../unit/core/compose/judge.ts';

/** What is encrypted, where it is not what stands in clear. */
export interface Inside {
  readonly fleet?: string;
  readonly inside?: Partial<SecretHeader>;
  readonly text?: (text: string) => string;
  readonly readers?: readonly string[];
  readonly passphrase?: string;
  readonly hidden?: boolean;
  /** So many zeros in place of it, compressed unless it is said that they are not. */
  readonly bytes?: number;
  readonly compressed?: boolean;
}

export interface SecretShown {
  /** secrets/openai.yaml of the accepted tree. */
  readonly file: string;
  /** What lies in the state folder in its place when it is opened. */
  readonly instead?: string;
  readonly prepare?: (host: SpoiledHost) => Promise<void>;
}

export interface SpoiledHost {
  /** A link to a folder elsewhere, in place of the folder in memory or of one below it. */
  link(bundle: string): Promise<void>;
  open(): Promise<void>;
  onDisk(): Promise<void>;
}

export const HEADER: SecretHeader = {
  name: 'openai',
  revision: 'a'.repeat(32),
  keys: ['token'],
  bundles: ['app'],
  hosts: ['alpha'],
  groups: [],
  editors: [],
};
export const CANARY = 'sesame-9f2c';

export class SecretBench {
  readonly keys: { readonly alpha: string; readonly beta: string };
  /** The same hosts to age. */
  readonly recipients: { readonly alpha: string; readonly beta: string };
  readonly #private: string;

  private constructor(keys: SecretBench['keys'], recipients: SecretBench['recipients'], privateKey: string) {
    this.keys = keys;
    this.recipients = recipients;
    this.#private = privateKey;
  }

  static async make(): Promise<SecretBench> {
    const signatures = new OpenPgpSignatures();
    const at = Math.floor(Date.now() / 1000) - 60;
    const [alpha, beta] = [await signatures.generateHostKey('alpha', at), await signatures.generateHostKey('beta', at)];
    const keys = { alpha: alpha.publicArmored, beta: beta.publicArmored };
    const recipientOf = async (armored: string): Promise<string> => {
      const certificate = await signatures.readCertificate(Buffer.from(armored), 'host.asc');
      return certificate.ok ? (certificate.value.subkeys[0]?.ageRecipient ?? '') : '';
    };
    const recipients = { alpha: await recipientOf(keys.alpha), beta: await recipientOf(keys.beta) };
    return new SecretBench(keys, recipients, alpha.privateArmored);
  }

  /** The file of a secret; without arguments a good one. */
  async secret(clear: Partial<SecretHeader> = {}, made: Inside = {}): Promise<SecretShown> {
    const header = { ...HEADER, ...clear };
    const values = new Map([['token', Buffer.from(CANARY)]]);
    const text = sealedText(made.fleet ?? FLEET_ID, { ...header, ...made.inside }, values);
    const plain = made.bytes === undefined ? Buffer.from(made.text?.(text) ?? text) : new Uint8Array(made.bytes);
    const readers = made.readers ?? [this.keys.alpha];
    const { zlib, uncompressed } = openpgp.enums.compression;
    const isCompressed = made.bytes !== undefined && made.compressed !== false;
    const message = await openpgp.encrypt({
      message: await openpgp.createMessage({ binary: plain }),
      encryptionKeys: await Promise.all(readers.map((armoredKey) => openpgp.readKey({ armoredKey }))),
      ...(made.passphrase === undefined ? {} : { passwords: [made.passphrase] }),
      wildcard: made.hidden === true,
      format: 'armored',
      config: { preferredCompressionAlgorithm: isCompressed ? zlib : uncompressed },
    });
    return { file: renderSecret(header, String(message).replaceAll('\r\n', '\n')) };
  }

  /** A good file, its message changed as bytes. */
  async altered(change: (bytes: Uint8Array) => Uint8Array): Promise<SecretShown> {
    const { file } = await this.secret();
    const lines = file.split('\n');
    const begin = lines.indexOf('  -----BEGIN PGP MESSAGE-----');
    const end = lines.indexOf('  -----END PGP MESSAGE-----');
    const base64 = lines
      .slice(begin + 2, end)
      .filter((line) => !/^ {2}=....$/.test(line))
      .map((line) => line.trim())
      .join('');
    const bytes = Buffer.from(change(Uint8Array.from(Buffer.from(base64, 'base64')))).toString('base64');
    const armored = [lines[begin], '', ...(bytes.match(/.{1,76}/g) ?? []).map((line) => `  ${line}`), lines[end], ''];
    return { file: [...lines.slice(0, begin), ...armored].join('\n') };
  }

  /** Where the packet of encrypted data begins. */
  dataAt(bytes: Uint8Array): number {
    for (let at = 0; ; ) {
      const header = packetHeader(bytes, at);
      if (header === null) throw new Error('a good message has such a packet');
      if (header.tag === 18) return at;
      at = header.bodyAt + header.length;
    }
  }

  /** What the host says of it, and the files that are in memory afterwards. */
  async show({
    file,
    instead,
    prepare,
  }: SecretShown): Promise<{ readonly failure: Failure | null; readonly placed: readonly string[] }> {
    const [shm, disk] = [await mkdtemp('/dev/shm/kedge-attack-'), await mkdtemp(join(tmpdir(), 'kedge-attack-'))];
    let memory = join(shm, 'secrets');
    try {
      await prepare?.({
        async link(bundle) {
          await mkdir(join(shm, 'elsewhere'));
          if (bundle !== '') await mkdir(join(memory, 'i'), { recursive: true, mode: 0o700 });
          await symlink(join(shm, 'elsewhere'), bundle === '' ? memory : join(memory, 'i', bundle));
        },
        async open() {
          await mkdir(memory);
          await chmod(memory, 0o777);
        },
        async onDisk() {
          memory = join(disk, 'memory');
        },
      });
      const failure = await this.#handled(file, instead, { memory, kept: join(disk, 'kept') });
      const found = await Promise.all([shm, join(disk, 'memory')].map((dir) => filesIn(dir)));
      return { failure, placed: found.flat() };
    } finally {
      await rm(shm, { recursive: true });
      await rm(disk, { recursive: true });
    }
  }

  async #handled(
    file: string,
    instead: string | undefined,
    folders: { readonly memory: string; readonly kept: string },
  ) {
    const host = 'alpha';
    if (!isHostName(host)) throw new Error('unreachable');
    const tree = memoryTree({
      'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\n`,
      'hosts/alpha.yaml': 'bundles: { app: { secrets: { API_TOKEN: { from: openai, key: token } } } }\n',
      'bundles/app/compose.yaml': `services: { main: { image: "${IMAGE}", secrets: [API_TOKEN] } }\nsecrets: { API_TOKEN: { external: true } }\n`,
      'secrets/openai.yaml': file,
    });
    const tars = { open: async () => fail('SOURCE_UNREACHABLE', 'none'), prune: async () => {}, close: () => {} };
    const desired = await loadDesired({ tree, host, sha256, tars });
    if (!desired.ok) return desired.failure;
    const files = new DiskSecretFiles({ ...folders, instance: 'i' });
    const config = fakeConfig();
    const deps = {
      ...new FakeHost().deps(),
      config: { ...config, fleet: { ...config.fleet, id: FLEET_ID } },
      secrets: {
        files,
        open: (secret: Secret, fleet: string) => openSecret(secret, fleet, keysOf(this.#private)),
      },
    };
    const [state] = desired.value.state.bundles;
    if (state === undefined || !isBundleName(state.name)) throw new Error('the host has no bundle');
    const kept = await keepSecrets(deps, [state], (path) => desired.value.file(path));
    if (!kept.ok) return kept.failure;
    if (instead !== undefined)
      await files.keep(state.name, { from: 'openai', revision: HEADER.revision }, Buffer.from(instead));
    const placed = await placeSecrets(deps, state);
    return placed.ok ? null : placed.failure;
  }
}

async function filesIn(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
