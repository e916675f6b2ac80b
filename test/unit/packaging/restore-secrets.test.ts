/** packaging/restore-secrets by the real sh: by which agent secrets are brought back. The agents are scripts that say who they are. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import { tryRun } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

test('by the agent that was confirmed, where it is whole, ours alone and ends well; else by the packaged one', async (t) => {
  const dir = await tempDir(t);
  const home = join(dir, 'agent');
  const packaged = join(dir, 'packaged');
  await writeFile(packaged, '#!/bin/sh\necho "packaged $*"\n', { mode: 0o755 });
  const restore = async (): Promise<string> => {
    const env = { PATH: '/usr/bin:/bin', KEDGE_STATE: dir, KEDGE_PACKAGED: packaged };
    return (await tryRun(join(ROOT, 'packaging', 'restore-secrets'), [], { env })).stdout;
  };
  const agent = async (text: string): Promise<string> => {
    const digest = createHash('sha256').update(text).digest('hex');
    await mkdir(join(home, digest), { recursive: true, mode: 0o700 });
    await writeFile(join(home, digest, 'kedge'), text, { mode: 0o700 });
    await writeFile(join(home, 'current'), `${digest}\n`);
    return digest;
  };
  assert.equal(await restore(), 'packaged secret restore\n', 'no other agent was ever there');
  const good = await agent('#!/bin/sh\necho "confirmed $*"\n');
  assert.equal(await restore(), 'confirmed secret restore\n');
  await chmod(home, 0o777);
  assert.equal(await restore(), 'packaged secret restore\n', 'others could have written it');
  await chmod(home, 0o700);
  for (const name of ['packaged', '../../bin/x', '', 'F'.repeat(64), 'f'.repeat(64)]) {
    await writeFile(join(home, 'current'), `${name}\n`);
    assert.equal(await restore(), 'packaged secret restore\n', name);
  }
  await writeFile(join(home, 'current'), `${good}\n`);
  await writeFile(join(home, good, 'kedge'), '#!/bin/sh\necho evil\n');
  assert.equal(await restore(), 'packaged secret restore\n', 'it is not what its name says');
  await agent('#!/bin/sh\necho "confirmed $*"\nexit 1\n');
  assert.equal(await restore(), 'confirmed secret restore\npackaged secret restore\n', 'it did not end well');
});
