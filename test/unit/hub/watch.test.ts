import assert from 'node:assert/strict';
import { get } from 'node:http';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startHub } from '../../../reconciler/hub/server.ts';
import { parseWatch } from '../../../reconciler/hub/watch.ts';
import { bareRepository, type Repository, repository } from '../../support/git.ts';
import { run } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

const NOWHERE = '0'.repeat(40);

interface World {
  readonly bare: string;
  readonly url: string;
  readonly repo: Repository;
  readonly head: string;
  /** An open watch; `text` is what it was answered in the end. */
  ask(query: string, name?: string): { readonly answer: Promise<{ status: number; text: string }>; hangUp(): void };
  watch(have: string, seconds?: number, ref?: string): ReturnType<World['ask']>;
}

async function world(t: TestContext, mostWatchers?: number): Promise<World> {
  const root = await tempDir(t);
  const bare = await bareRepository(join(root, 'mine.git'));
  const more = mostWatchers === undefined ? {} : { mostWatchers };
  const started = await startHub({ root, host: '127.0.0.1', port: 0, gate: null, ...more });
  assert.ok(started.ok);
  const { url } = started.value;
  t.after(() => started.value.close());
  const repo = await repository(t);
  const head = await repo.commit();
  await repo.git('push', '-q', `${url}/mine.git`, 'main');
  const ask: World['ask'] = (query, name = 'mine') => {
    let hangUp = (): void => {};
    const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
      const request = get(`${url}/${name}.git/watch?${query}`, { agent: false }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      request.on('error', reject);
      hangUp = () => request.destroy();
    });
    answer.catch(() => undefined);
    return { answer, hangUp };
  };
  const watch: World['watch'] = (have, seconds = 60, ref = 'refs/heads/main') =>
    ask(`ref=${encodeURIComponent(ref)}&have=${have}&seconds=${seconds}`);
  return { bare, url, repo, head, ask, watch };
}

/** Whether it is not answered within a moment. */
async function waits(answer: Promise<unknown>): Promise<boolean> {
  return Promise.race([answer.then(() => false), new Promise<true>((resolve) => setTimeout(resolve, 200, true))]);
}

test('a watch is answered at once where the branch is elsewhere, and else when a push moves it', async (t) => {
  const { repo, url, head, watch } = await world(t);
  assert.deepEqual(await watch(NOWHERE).answer, { status: 200, text: `${head}\n` });
  assert.deepEqual(await watch(head, 60, 'refs/heads/other').answer, { status: 200, text: `${NOWHERE}\n` });
  const [one, two, other] = [watch(head), watch(head), watch(NOWHERE, 60, 'refs/heads/a/b')];
  assert.ok(await waits(Promise.race([one.answer, two.answer, other.answer])));
  const next = await repo.commit();
  await repo.git('push', '-q', `${url}/mine.git`, 'main');
  assert.deepEqual([(await one.answer).text, (await two.answer).text], [`${next}\n`, `${next}\n`]);
  assert.ok(await waits(other.answer), 'another branch is not this one');
  await repo.git('push', '-q', `${url}/mine.git`, 'main:a/b');
  assert.equal((await other.answer).text, `${next}\n`);
});

test('a push by path, packed refs and a removal are seen too', async (t) => {
  const { repo, bare, head, watch } = await world(t);
  const one = watch(head);
  assert.ok(await waits(one.answer));
  const next = await repo.commit();
  await repo.git('push', '-q', bare, 'main');
  assert.equal((await one.answer).text, `${next}\n`);
  const two = watch(next);
  await run('git', ['-C', bare, 'pack-refs', '--all']);
  assert.ok(await waits(two.answer), 'packed, it stands where it stood');
  await run('git', ['-C', bare, 'update-ref', '-d', 'refs/heads/main']);
  assert.equal((await two.answer).text, `${NOWHERE}\n`);
});

test('without news it is answered when its time is over', async (t) => {
  const { head, watch } = await world(t);
  assert.deepEqual(await watch(head, 1).answer, { status: 200, text: `${head}\n` });
});

test('too many at once are turned away, and who hangs up makes room', async (t) => {
  const { head, watch, url, repo } = await world(t, 3);
  const held = [watch(head), watch(head), watch(head)];
  assert.ok(await waits(Promise.race(held.map(({ answer }) => answer))));
  assert.equal((await watch(head).answer).status, 503);
  // Everything else goes on.
  assert.match(await repo.git('ls-remote', `${url}/mine.git`), new RegExp(head));
  held[0]?.hangUp();
  for (const limit = Date.now() + 10_000; ; ) {
    const again = watch(head);
    if (await waits(again.answer)) break;
    assert.ok(Date.now() < limit, 'the place of who hung up is not free');
  }
});

test('only branches of repositories that are served can be asked for, in one form', async (t) => {
  const { head, ask } = await world(t);
  assert.equal((await ask(`ref=refs/heads/main&have=${head}&seconds=1`, 'missing').answer).status, 404);
  for (const query of [
    '',
    `ref=refs/heads/main&have=${head}`,
    `ref=refs/heads/main&have=${head}&seconds=0`,
    `ref=refs/heads/main&have=${head}&seconds=-1`,
    `ref=refs/heads/main&have=main&seconds=1`,
    `ref=refs/kedge/accepted&have=${head}&seconds=1`,
    `ref=refs/heads/../../config&have=${head}&seconds=1`,
    `ref=refs/heads/a..b&have=${head}&seconds=1`,
    `ref=refs/heads/%2e%2e/main&have=${head}&seconds=1`,
    `ref=HEAD&have=${head}&seconds=1`,
    `ref=refs/heads/${'a'.repeat(300)}&have=${head}&seconds=1`,
  ]) {
    assert.equal(parseWatch(query), null, query);
    assert.equal((await ask(query).answer).status, 400, query);
  }
  assert.equal(parseWatch(`ref=refs/heads/main&have=${head}&seconds=99999`)?.ms, 300_000);
});
