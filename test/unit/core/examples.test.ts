/** What docs/formats.md shows is what is taken: every example of a file goes through the reader of its format. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHostConfig } from '../../../reconciler/core/config.ts';
import { parseDocument } from '../../../reconciler/core/document.ts';
import { readEnrolment } from '../../../reconciler/core/enrolment.ts';
import { readFleet } from '../../../reconciler/core/fleet.ts';
import type { FormatName } from '../../../reconciler/core/formats.ts';
import { readGrants } from '../../../reconciler/core/grants.ts';
import { readOsChannel } from '../../../reconciler/core/os-channel.ts';
import { judge } from './compose/judge.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'formats.md'), 'utf8');
/** YAML blocks by the heading above them, in order. */
const blocks = text.split(/^##+ /m).map((section) => ({
  heading: section.split('\n', 1)[0] ?? '',
  yaml: [...section.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml),
}));

function example(heading: string, index = 0): Uint8Array {
  const found = blocks.find((b) => b.heading.startsWith(heading))?.yaml[index];
  assert.ok(found !== undefined, `no example under ${heading}`);
  return new TextEncoder().encode(found);
}

const FILES: readonly (readonly [FormatName, string, number?])[] = [
  ['policy', 'trust/policy.yaml'],
  ['removed', 'trust/removed.yaml'],
  ['host', 'hosts/'],
  ['group', 'groups/'],
  ['group', 'groups/', 1],
  ['bundle', 'bundles/', 1],
  ['os', 'os/'],
];

test('the examples are in their formats', () => {
  const fleet = readFleet(example('fleet.yaml'));
  assert.ok(fleet.ok, JSON.stringify(fleet));
  for (const [format, heading, index] of FILES) {
    const parsed = parseDocument(format, heading, example(heading, index));
    assert.ok(parsed.ok, JSON.stringify(parsed));
  }
  const os = parseDocument('os', 'os/stable.yaml', example('os/'));
  assert.ok(os.ok && readOsChannel(os.value).ok, JSON.stringify(os));
  const powers = readGrants(example('trust/powers.yaml'));
  assert.ok(powers.ok, JSON.stringify(powers));
  const compose = judge(example('bundles/'), { env: { PORT: '8080' }, files: { 'site/index.html': 'hello' } });
  assert.ok(compose.ok, JSON.stringify(compose));
  const config = readHostConfig(
    new TextDecoder().decode(example("The host's own configuration")),
    '/etc/kedge/host.yaml',
  );
  assert.ok(config.ok, JSON.stringify(config));
});

test('the examples of seeds are taken as they stand there', () => {
  const stick = readEnrolment({ kind: 'stick', enrol: example('A seed') });
  assert.ok(stick.ok, JSON.stringify(stick));
  const nocloud = readEnrolment({ kind: 'nocloud', userData: example('A seed', 1), metaData: null });
  assert.ok(nocloud.ok, JSON.stringify(nocloud));
});

test('there is no other example', () => {
  // Besides: fleet.yaml, trust/powers.yaml, a Compose file, host.yaml, a seed in its two forms.
  assert.equal(blocks.flatMap((b) => b.yaml).length, FILES.length + 6);
});
