/**
 * `kedge seed apply`: a machine becomes a host of the fleet that a seed names. Run once, at the first boot; host.yaml comes last, so
 * that a boot that was cut off begins anew, with the key that it has.
 */
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ENROLLED, type Enrolment, readEnrolment, type SeedBytes, STATE_FOLDER } from '../core/enrolment.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Fingerprint } from '../core/names.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, failed } from './answer.ts';
import type { CliContext } from './context.ts';

export interface SeedPorts {
  readonly readSeed: (dir: string) => Promise<Result<SeedBytes>>;
  readonly readHostKey: (
    file: string,
  ) => Promise<Result<{ readonly armored: string; readonly fingerprint: Fingerprint }>>;
  readonly publicPart: (armored: string) => Promise<Result<{ readonly armored: string }>>;
  readonly signatures: Pick<Signatures, 'generateHostKey'>;
}

interface Key {
  readonly publicArmored: string;
  readonly fingerprint: string;
}

/** `root`: `/`, or the root of another system. */
export async function seedApply(
  context: CliContext,
  ports: SeedPorts,
  dir: string,
  options: { readonly root: string },
): Promise<Answer> {
  const root = resolve(context.cwd, options.root);
  const enrolled = await alreadyEnrolled(root);
  if (!enrolled.ok) return failed(enrolled.failure);
  const bytes = await ports.readSeed(resolve(context.cwd, dir));
  if (!bytes.ok) return failed(bytes.failure);
  const enrolment = readEnrolment(bytes.value);
  if (!enrolment.ok) return failed(enrolment.failure);
  const { config } = enrolment.value;
  const folder = join(root, ENROLLED);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const key = await keyOf(context, ports, folder, config.name);
  if (!key.ok) return failed(key.failure);
  await writeAll(root, enrolment.value, key.value);
  const written = await writeLast(join(folder, 'host.yaml'), enrolment.value.hostYaml);
  if (!written.ok) return failed(written.failure);
  const { publicArmored, fingerprint } = key.value;
  const { hostname } = enrolment.value;
  return done({ host: config.name, hostname, fingerprint, publicKey: publicArmored }, publicArmored, {
    hints: [
      `This machine is ${config.name} now. Its key, made here: ${fingerprint}`,
      `It follows its fleet as soon as that knows its public key, which stands above and in ${ENROLLED}/host.pub.asc. In a clone of the fleet repository: kedge host add ${config.name} --key FILE`,
    ],
  });
}

/** What has a configuration, or remembers a fleet, is somebody's host: whoever comes with a stick gets nothing of it. */
async function alreadyEnrolled(root: string): Promise<Result<null>> {
  const config = await stat(join(root, ENROLLED, 'host.yaml')).catch(absent);
  const state = await readdir(join(root, STATE_FOLDER)).catch(absent);
  if (config === null && (state === null || state.length === 0)) return ok(null);
  const why = config === null ? `it remembers a fleet (${STATE_FOLDER})` : `${ENROLLED}/host.yaml is there`;
  return fail('ENROLMENT_REFUSED', `this host is enrolled already: ${why}`, {
    remedy: `Take the stick away. To give the machine to another fleet, remove ${ENROLLED} and ${STATE_FOLDER} as root.`,
  });
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** The key that a boot before this one made, or one made now. */
async function keyOf(context: CliContext, ports: SeedPorts, folder: string, name: string): Promise<Result<Key>> {
  const file = join(folder, 'host.key.asc');
  if ((await stat(file).catch(absent)) === null) {
    const made = await ports.signatures.generateHostKey(name, Math.floor(context.clock.now() / 1000));
    await replace(file, made.privateArmored, 0o600);
  }
  const key = await ports.readHostKey(file);
  if (!key.ok) return key;
  const part = await ports.publicPart(key.value.armored);
  if (!part.ok) return part;
  return ok({ publicArmored: part.value.armored, fingerprint: key.value.fingerprint });
}

/** All but host.yaml. */
async function writeAll(root: string, { config, files, hostname }: Enrolment, key: Key): Promise<void> {
  const folder = join(root, ENROLLED);
  for (const [name, text] of files) await replace(join(folder, name), text, 0o600);
  await replace(join(folder, 'host.pub.asc'), key.publicArmored, 0o644);
  // Shown by agetty above each login: who stands there has no other way in.
  const issue = `\nKedge: this machine is ${config.name}, key ${key.fingerprint}. For \`kedge host add ${config.name} --key FILE\`:\n\n${key.publicArmored}\n`;
  await mkdir(join(root, 'etc/issue.d'), { recursive: true });
  await replace(join(root, 'etc/issue.d/kedge.issue'), issue, 0o644);
  const hosts = await readFile(join(root, 'etc/hosts'), 'utf8').catch(absent);
  const before = await readFile(join(root, 'etc/hostname'), 'utf8').catch(absent);
  await replace(join(root, 'etc/hostname'), `${hostname}\n`, 0o644);
  const line = `127.0.1.1 ${before?.trim() ?? ''}\n`;
  if (hosts?.includes(line))
    await replace(join(root, 'etc/hosts'), hosts.replace(line, `127.0.1.1 ${hostname}\n`), 0o644);
}

/** Beside and renamed: whole, or as it was. */
async function replace(file: string, text: string, mode: number): Promise<void> {
  const fresh = `${file}.new`;
  await rm(fresh, { force: true });
  await writeWhole(await open(fresh, 'wx', mode), text, mode);
  await rename(fresh, file);
  await syncFolder(dirname(file));
}

/** Never over one that is there. */
async function writeLast(file: string, text: string): Promise<Result<null>> {
  const fresh = `${file}.new`;
  await rm(fresh, { force: true });
  await writeWhole(await open(fresh, 'wx', 0o644), text, 0o644);
  try {
    await link(fresh, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return fail('ENROLMENT_REFUSED', 'this host was enrolled by somebody else just now', { file });
  } finally {
    await rm(fresh, { force: true });
  }
  await syncFolder(dirname(file));
  return ok(null);
}

async function writeWhole(handle: FileHandle, text: string, mode: number): Promise<void> {
  try {
    await handle.chmod(mode);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
