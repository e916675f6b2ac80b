import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { covers, hostPath, isRootPower, powerMeaning, powersLine, readPower } from '../../../reconciler/core/powers.ts';

test('every power in its one spelling', () => {
  const table: readonly (readonly [string, string | RegExp])[] = [
    ['gpu', 'gpu'],
    ['host-network', 'host-network'],
    ['cap:net_admin', 'cap:NET_ADMIN'],
    ['cap:CAP_SYS_ADMIN', 'cap:SYS_ADMIN'],
    ['mount:/srv//models/', 'mount:/srv/models'],
    ['mount:/srv/models:rw', 'mount:/srv/models'],
    ['mount:/srv/./models:ro', 'mount:/srv/models:ro'],
    ['mount:/', 'mount:/'],
    ['mount:/var/run/x', 'mount:/run/x'],
    ['devices:/dev/snd/', 'devices:/dev/snd'],
    ['devices:vendor.com/tpu=0', 'devices:vendor.com/tpu=0'],
    ['external-network:proxy', 'external-network:proxy'],
    ['gpus', /not a power \(did you mean gpu\?\)/],
    ['gpu:1', /not a power|expected/],
    ['mount:', /absolute/],
    ['mount:srv', /absolute/],
    ['mount:/srv/../etc', /without `\.\.`/],
    ['mount:/srv:ro:ro', /absolute/],
    ['devices:/etc', /below \/dev/],
    ['devices:/dev/../etc', /without/],
    ['cap:', /expected cap:/],
    ['cap:*', /expected cap:/],
    ['external-network:', /expected external-network/],
    ['everything', /not a power/],
    ['', /not a power/],
  ];
  for (const [text, expected] of table) {
    const reading = readPower(text);
    if (typeof expected === 'string') assert.deepEqual(reading, { power: expected }, text);
    else assert.match('fault' in reading ? reading.fault : JSON.stringify(reading), expected, text);
  }
});

test('what a grant covers', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['gpu', 'gpu', true],
    ['privileged', 'gpu', false],
    ['privileged', 'cap:NET_ADMIN', false],
    ['cap:ALL', 'cap:NET_ADMIN', true],
    ['cap:NET_ADMIN', 'cap:ALL', false],
    ['mount:/srv', 'mount:/srv/a', true],
    ['mount:/srv', 'mount:/srv/a:ro', true],
    ['mount:/srv:ro', 'mount:/srv/a', false],
    ['mount:/srv/a', 'mount:/srv', false],
    ['mount:/srv', 'mount:/srvx', false],
    ['mount:/', 'mount:/etc', true],
    ['mount:/', 'docker-socket', false],
    ['devices:/dev', 'devices:/dev/sda', true],
    ['devices:/dev/sd', 'devices:/dev/sda', false],
    ['external-network:a', 'external-network:b', false],
  ];
  for (const [grant, needed, expected] of table) assert.equal(covers([grant], needed), expected, `${grant} ${needed}`);
  assert.equal(covers([], 'gpu'), false);
});

test('a path has one spelling, and none leads out of its folder', () => {
  const part = fc.constantFrom('a', 'b', '.', '..', '', 'x y', '~', '$HOME', 'ä');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = `/${parts.join('/')}`;
      const path = hostPath(text);
      if (parts.includes('..')) return assert.equal(path, undefined);
      assert.ok(path !== undefined && !/\/\/|\/\.(\/|$)|.\/$/.test(path), text);
      assert.equal(hostPath(path ?? ''), path);
    }),
    { seed: 20261121, numRuns: 300 },
  );
});

test('the line to add can be read back', () => {
  const line = powersLine('web', ['gpu', 'mount:/srv:ro', 'cap:NET_ADMIN', 'gpu']);
  assert.equal(line, 'web: [gpu, "mount:/srv:ro", "cap:NET_ADMIN"]');
});

test('which powers are root on the host, and what each means, in words', () => {
  const root = [
    'privileged',
    'docker-socket',
    'cap:ALL',
    'cap:SYS_ADMIN',
    'mount:/',
    'mount:/etc/cron.d',
    'devices:/dev',
  ];
  const not = ['gpu', 'host-network', 'cap:NET_ADMIN', 'mount:/:ro', 'mount:/srv', 'devices:/dev/kvm'];
  assert.deepEqual([root.filter((power) => !isRootPower(power)), not.filter(isRootPower)], [[], []]);
  for (const power of [...root, ...not, 'external-network:db', 'unconfined'])
    assert.ok(powerMeaning(power).length > 5, power);
  assert.equal(powerMeaning('mount:/srv:ro'), 'reads /srv');
});
