/** A scripts repository that lies, shown to a real host: what it shows is told, and what was accepted before stays in force. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { askToSay, scriptRepository, scriptsCondition } from '../scenario/support/script-repository.ts';
import { SCRIPT_SOURCES } from './rows/script-source.ts';

const isRoot = process.getuid?.() === 0;
const cleanUp: (() => unknown)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

describe('a scripts repository', { skip: isRoot ? false : 'needs root, for control groups' }, async () => {
  if (!isRoot) return;
  const repository = await scriptRepository({ after: (end) => cleanUp.push(end) });
  const { fleet, clone } = repository;
  const { alpha } = fleet.hosts;
  await alpha.once();

  /** The last commit of it that the host accepted. */
  const accepted = async (): Promise<string> => {
    const folder = join(alpha.state, 'scripts');
    const [line = ''] = await readdir(folder);
    const state = JSON.parse(await readFile(join(folder, line, 'state.json'), 'utf8')) as {
      checkpoint: { commit: string };
    };
    return state.checkpoint.commit;
  };

  for (const { name, code, make } of SCRIPT_SOURCES) {
    test(name, async () => {
      await make(repository);
      const before = await accepted();
      await alpha.once();
      const told = await scriptsCondition(repository);
      assert.equal(told?.code, code, JSON.stringify(told));
      assert.match(told.message, /^the scripts repository: /);
      assert.equal(await accepted(), before);
      assert.doesNotMatch(await clone.git('show', `${before}:scripts/say.sh`), /evil/);
      await clone.git('reset', '-q', '--hard', before);
      await clone.git('push', '-q', '--force', 'origin', 'HEAD:main');
    });
  }

  test('accepted: a change that its keeper signs', async () => {
    await repository.push({ 'scripts/say.sh': repository.says('good') });
    assert.deepEqual(await askToSay(repository), { state: 'done', why: null, said: 'good\n' });
    assert.equal(await scriptsCondition(repository), null);
  });
});
