/** packaging/launch by the real sh: which agent it starts, and what it leaves behind. The agents are scripts that say who they are. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../../scripts/lib/paths.mjs';
import { type RunResult, tryRun } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const LAUNCH = join(ROOT, 'packaging', 'launch');

async function place(scope: Scope) {
  const dir = await tempDir(scope);
  const home = join(dir, 'agent');
  const packaged = join(dir, 'packaged');
  await mkdir(home, { mode: 0o700 });
  const script = (name: string, body = '') =>
    `#!/bin/sh\n# ${name}\necho "${name} $* trial=\${KEDGE_AGENT_TRIAL:-0} home=\${KEDGE_AGENT_HOME:-none} is=$KEDGE_AGENT"\n${body}`;
  await writeFile(packaged, script('packaged'), { mode: 0o755 });
  const at = {
    home,
    async agent(name: string, body = ''): Promise<string> {
      const text = script(name, body);
      const digest = createHash('sha256').update(text).digest('hex');
      await mkdir(join(home, digest), { mode: 0o700 });
      await writeFile(join(home, digest, 'kedge'), text, { mode: 0o700 });
      return digest;
    },
    put: (name: string, text: string) => writeFile(join(home, name), `${text}\n`),
    word: async (name: string): Promise<string | null> =>
      readFile(join(home, name), 'utf8').then(
        (text) => text.trim(),
        () => null,
      ),
    launch: (env: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
      tryRun(LAUNCH, ['agent'], {
        env: { PATH: '/usr/bin:/bin', STATE_DIRECTORY: dir, KEDGE_PACKAGED: packaged, ...env },
        timeout: 30_000,
      }),
    /** Its first word. */
    async starts(): Promise<string> {
      return (await at.launch()).stdout.split(' ')[0] ?? '';
    },
  };
  return at;
}

describe('the launcher', () => {
  test('starts the packaged agent where there is nothing else', async (t) => {
    const at = await place(t);
    const { stdout } = await at.launch({ KEDGE_AGENT_TRIAL: '1', KEDGE_AGENT: 'x' });
    assert.equal(stdout.trim(), `packaged agent trial=0 home=${at.home} is=packaged`);
    await rm(at.home, { recursive: true });
    assert.match((await at.launch()).stdout, /^packaged agent/);
  });

  test('starts the confirmed one, and counts it', async (t) => {
    const at = await place(t);
    const one = await at.agent('one');
    await at.put('current', one);
    assert.equal((await at.launch()).stdout.trim(), `one agent trial=0 home=${at.home} is=${one}`);
    assert.equal(await at.word('starts'), '1');
  });

  test('starts what is on trial as often as it has tries, each counted before, and then what was before', async (t) => {
    const at = await place(t);
    const [one, two] = [await at.agent('one'), await at.agent('two')];
    await at.put('current', one);
    await at.put('trial', `${two} 2 600`);
    const { stdout } = await at.launch();
    assert.equal(stdout.trim(), `two agent trial=1 home=${at.home} is=${two}`);
    assert.equal(await at.word('trial'), `${two} 1 600`);
    assert.equal(await at.starts(), 'two');
    assert.equal(await at.word('trial'), `${two} 0 600`);
    assert.equal(await at.starts(), 'one');
    assert.deepEqual([await at.word('trial'), await at.word('fallen')], [null, `${two} tries`]);
    assert.equal(await at.starts(), 'one');
  });

  test('takes the packaged one on trial like any other', async (t) => {
    const at = await place(t);
    const one = await at.agent('one');
    await at.put('current', one);
    await at.put('trial', 'packaged 1 600');
    assert.match((await at.launch()).stdout, /^packaged agent trial=1 .* is=packaged$/m);
    assert.equal(await at.starts(), 'one');
    assert.equal(await at.word('fallen'), 'packaged tries');
  });

  for (const [what, spoil] of [
    ['changed', (file: string) => writeFile(file, '#!/bin/sh\necho evil\n')],
    ['gone', (file: string) => rm(file)],
  ] as const) {
    test(`never starts a file that is ${what}, on trial or confirmed`, async (t) => {
      const at = await place(t);
      const [one, two] = [await at.agent('one'), await at.agent('two')];
      await at.put('current', one);
      await at.put('trial', `${two} 2 600`);
      await spoil(join(at.home, two, 'kedge'));
      assert.equal(await at.starts(), 'one');
      assert.equal(await at.word('fallen'), `${two} digest`);
      await spoil(join(at.home, one, 'kedge'));
      assert.equal(await at.starts(), 'packaged');
      assert.deepEqual([await at.word('fallen'), await at.word('current')], [`${one} digest`, null]);
    });
  }

  test('gives a confirmed one up that is started again and again, for the one before it', async (t) => {
    const at = await place(t);
    const [one, two] = [await at.agent('one'), await at.agent('two')];
    await at.put('former', one);
    await at.put('current', two);
    for (let i = 0; i < 5; i++) assert.equal(await at.starts(), 'two');
    assert.equal(await at.starts(), 'one');
    assert.deepEqual(await Promise.all(['current', 'former', 'fallen'].map(at.word)), [one, null, `${two} starts`]);
    for (let i = 0; i < 5; i++) assert.equal(await at.starts(), 'one');
    assert.equal(await at.starts(), 'packaged');
  });

  test('ends a trial that does nothing in its time, whatever it does meanwhile', async (t) => {
    const at = await place(t);
    const two = await at.agent('two', 'trap "" TERM INT HUP\nwhile :; do sleep 0.1; done\n');
    await at.put('trial', `${two} 2 1`);
    const begun = Date.now();
    const { status } = await at.launch();
    assert.notEqual(status, 0);
    assert.ok(Date.now() - begun < 20_000);
    assert.deepEqual([await at.word('trial'), await at.word('fallen')], [null, `${two} time`]);
    assert.equal(await at.starts(), 'packaged');
  });

  test('leaves a trial alone that was confirmed in its time', async (t) => {
    const at = await place(t);
    const two = await at.agent('two', 'rm "$KEDGE_AGENT_HOME/trial"\nsleep 3\necho well\n');
    await at.put('trial', `${two} 2 1`);
    assert.match((await at.launch()).stdout, /^well$/m);
    assert.equal(await at.word('fallen'), null);
  });

  for (const text of ['', 'nonsense', '../../etc 2 600', `${'a'.repeat(64)}`, `${'a'.repeat(64)} x 600`, '. 2 600']) {
    test(`reads nothing into the words ${JSON.stringify(text)}`, async (t) => {
      const at = await place(t);
      await at.put('trial', text);
      await at.put('current', text);
      assert.equal(await at.starts(), 'packaged');
    });
  }

  test('starts nothing out of a folder that others can write to', async (t) => {
    const at = await place(t);
    await at.put('current', await at.agent('one'));
    await chmod(at.home, 0o777);
    const { stdout, stderr } = await at.launch();
    assert.match(stdout, /^packaged agent trial=0 home=none/);
    assert.match(stderr, /not only ours/);
  });

  test('does not try what it cannot count', async (t) => {
    const at = await place(t);
    const two = await at.agent('two');
    await at.put('trial', `${two} 2 600`);
    // As on a full disk: the new words cannot be written.
    await mkdir(join(at.home, 'trial.new'));
    const { stdout, stderr } = await at.launch();
    assert.match(stdout, /^packaged/);
    assert.match(stderr, /cannot be counted/);
    assert.equal(await at.word('trial'), `${two} 2 600`);
  });
});
