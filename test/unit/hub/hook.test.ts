import assert from 'node:assert/strict';
import { Duplex } from 'node:stream';
import { test } from 'node:test';
import { answerHook, type HookAnswer, readAsked } from '../../../reconciler/hub/hook.ts';
import type { Push } from '../../../reconciler/ports/hub.ts';

const [A, B, NOTHING] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
const DIR = '/srv/hub/fleet.git';

/** What the hook is answered to these chunks of what it says. */
async function answer(chunks: readonly string[], judge: (push: Push) => Promise<HookAnswer>): Promise<string> {
  let said = '';
  await new Promise<void>((done) => {
    const channel = new Duplex({
      read() {},
      write(chunk, _encoding, next) {
        said += String(chunk);
        next();
      },
      final(next) {
        next();
        done();
      },
    });
    answerHook(channel, { repository: 'fleet', dir: DIR }, judge);
    for (const chunk of chunks) channel.push(Buffer.from(chunk));
  });
  return said;
}

test('what git tells its hook, and nothing else, is a push', () => {
  const asked = readAsked(
    `quarantine /x/fleet.git/objects/tmp_objdir-incoming-1\n${NOTHING} ${A} refs/heads/end`,
    'fleet',
    DIR,
  );
  assert.deepEqual(asked, {
    repository: 'fleet',
    quarantine: `${DIR}/objects/tmp_objdir-incoming-1`,
    changes: [{ ref: 'refs/heads/end', before: null, after: A }],
  });
  assert.equal(readAsked(`quarantine \n${A} ${NOTHING} refs/heads/x`, 'fleet', DIR)?.quarantine, null);
  for (const text of [
    '',
    'quarantine ',
    `${A} ${B} refs/heads/main`,
    `quarantine /etc\n${A} ${B} refs/heads/main`,
    `quarantine \n${A} ${B}`,
    `quarantine \n${A} ${B} refs/heads/a b`,
    `quarantine \n${A}${A} ${B}${B} refs/heads/main`,
    `quarantine \n${A} ${B} refs/heads/main\nmore`,
  ]) {
    assert.equal(readAsked(text, 'fleet', DIR), null, text);
  }
});

test('a question is answered once it is whole, however it comes', async () => {
  const seen: Push[] = [];
  const take = async (push: Push): Promise<HookAnswer> => {
    seen.push(push);
    return { taken: true, text: '' };
  };
  // The first chunk ends like a whole question, and is none.
  const chunks = ['quarantine ', `\n${A} ${B} refs/heads/the-`, 'end\n', `${A} ${B} refs/heads/main\nen`, 'd\n'];
  assert.equal(await answer(chunks, take), 'accept\n');
  assert.deepEqual(
    seen[0]?.changes.map(({ ref }) => ref),
    ['refs/heads/the-end', 'refs/heads/main'],
  );
});

test('a refusal, a judge that breaks and a question that is none are refused, whatever they say', async () => {
  const question = [`quarantine \n${A} ${B} refs/heads/main\nend\n`];
  const refusal = 'no\naccept\n\u001b[31mred\u0007\raccept\n';
  assert.equal(
    await answer(question, async () => ({ taken: false, text: refusal })),
    'say no\nsay accept\nsay ?[31mred??accept\nrefuse\n',
  );
  const broken = await answer(question, () => Promise.reject(new Error('a secret')));
  assert.match(broken, /^say kedge: the hub failed .*\nrefuse\n$/);
  for (const chunks of [['end\n', '\nend\n'], ['x'.repeat(2 * 1024 * 1024)]]) {
    assert.match(await answer(chunks, async () => ({ taken: true, text: '' })), /^say .*\nrefuse\n$/);
  }
});
