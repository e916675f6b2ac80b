/** A page whose name was made to lead to a mirror: whatever it writes for a name, it gets nothing. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { explainStatus } from '../../reconciler/adapters/git-http-errors.ts';
import { startMirror } from '../../reconciler/hub/mirror.ts';
import { REBINDINGS } from './rows/rebinding.ts';

const mirror = await startMirror({
  host: '127.0.0.1',
  port: 0,
  names: ['gpu-01.site'],
  fleetId: 'of this fleet',
  git: null,
  parts: { open: async () => ({ ok: true, value: null }) },
});
assert.ok(mirror.ok);
const { url, close } = mirror.value;
after(() => close());
const here = new URL(url).host;

/** All that comes. */
function ask(target: string, headers: readonly string[]): Promise<string> {
  const lines = [`GET ${target} HTTP/1.1`, ...headers, 'Connection: close', '', ''];
  return new Promise((done, fail) => {
    let said = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    socket.once('error', fail).once('close', () => done(said));
    socket.write(lines.join('\r\n').replaceAll('HERE', here));
  });
}

for (const { name, headers, target = '/', code } of REBINDINGS) {
  test(name, async () => {
    const said = await ask(target, headers);
    assert.match(said, /^HTTP\/1\.1 421 /);
    assert.doesNotMatch(said, /of this fleet|page\.example\S*@|127\.0\.0\.1@/);
    const explained = await explainStatus({ name: 'peer', kind: 'http', url, peer: true }, 421, null);
    assert.ok(!explained.ok);
    assert.equal(explained.failure.code, code);
  });
}

for (const [name, headers] of [
  ['its address', ['Host: HERE']],
  ['a name that it goes by', ['Host: gpu-01.site:7879']],
] as const) {
  test(`answered: whoever asks by ${name}`, async () => {
    assert.match(await ask('/', headers), /^HTTP\/1\.1 200 OK\r\n.*kedge mirror of of this fleet\n/s);
  });
}

test('who does not say whom he asks is not answered', async () => {
  assert.match(await ask('/', []), /^HTTP\/1\.1 400 /);
});
