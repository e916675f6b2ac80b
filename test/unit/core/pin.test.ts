import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseImage } from '../../../reconciler/core/image.ts';
import { pinImages, scanImages } from '../../../reconciler/core/pin.ts';
import { accepted, DIGEST, judge, sha256 } from './compose/judge.ts';

const PIN = sha256('');

function pin(text: string): { text: string; tagged: string[]; faults: string[] } {
  const scan = scanImages(text, 'bundles/web/compose.yaml');
  assert.ok(scan.ok, JSON.stringify(scan));
  const { unpinned, faults } = scan.value;
  const pins = new Map(unpinned.map(({ tagged }) => [tagged, PIN]));
  return {
    text: pinImages(text, unpinned, pins),
    tagged: unpinned.map(({ tagged }) => tagged),
    faults: faults.map(({ message }) => message),
  };
}

test('digests are written in, and nothing else changes', () => {
  const before = `# our web server
x-base: &base
  image: "ghcr.io/acme/base:1"   # shared
services:
  a:
    image:   nginx:1.27-alpine # keep this comment
    labels: { image: nginx:1.27-alpine }
  b: {image: 'busybox', command: ["image: busybox"]}
  c:
    <<: *base
  d:
    image: redis:7@sha256:${DIGEST}
  e: { image: sha256:${DIGEST} }
`;
  const { text, tagged, faults } = pin(before);
  assert.deepEqual(tagged, ['ghcr.io/acme/base:1', 'nginx:1.27-alpine', 'busybox:latest']);
  assert.deepEqual(faults, []);
  assert.equal(
    text,
    before
      .replace('"ghcr.io/acme/base:1"', `"ghcr.io/acme/base:1@sha256:${PIN}"`)
      .replace('image:   nginx:1.27-alpine', `image:   nginx:1.27-alpine@sha256:${PIN}`)
      .replace("'busybox'", `'busybox:latest@sha256:${PIN}'`),
  );
  assert.deepEqual(pin(text), { text, tagged: [], faults: [] }, 'a second time finds nothing to do');
  assert.equal(accepted(judge(text)).images.length, 5);
});

test('windows line ends, and letters of more than one byte, before the image', () => {
  const before = '# äöü 🚢\r\nservices:\r\n  a:\r\n    image: nginx:1\r\n';
  assert.equal(pin(before).text, before.replace('nginx:1', `nginx:1@sha256:${PIN}`));
});

test('images that a digest cannot be written for', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of Compose
  assert.match(pin('services: { a: { image: "nginx:${TAG}" } }').faults[0] ?? '', /holds a variable/);
  assert.deepEqual(pin('services: { a: { image: "nginx@${DIGEST}" } }').faults, []);
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of Compose
  assert.match(pin('services: { a: { image: "Nginx:1" } }').faults[0] ?? '', /is not an image/);
  assert.match(
    pin('services:\n  a:\n    image: |\n      nginx:1\n').faults[0] ?? '',
    /is not an image|does not change/,
  );
  assert.match(pin('services: { a: { image: 5 } }').faults[0] ?? '', /expected a string/);
  assert.deepEqual(pin('services: { a: { build: . } }\nimage: nginx:1').tagged, []);
  const broken = scanImages('services: [', 'x.yaml');
  assert.equal(!broken.ok && broken.failure.file, 'x.yaml');
});

test('an image that has no answer stays as it is', () => {
  const text = 'services: { a: { image: nginx:1 } }';
  const scan = scanImages(text, 'x');
  assert.ok(scan.ok);
  assert.equal(pinImages(text, scan.value.unpinned, new Map()), text);
});

test('references are read as the distribution reads them', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['busybox', 'docker.io library/busybox - -'],
    ['acme/app:1', 'docker.io acme/app 1 -'],
    ['docker.io/busybox', 'docker.io library/busybox - -'],
    ['index.docker.io/library/busybox', 'docker.io library/busybox - -'],
    ['ghcr.io/a/b/c:v1.2_x-y', 'ghcr.io a/b/c v1.2_x-y -'],
    ['localhost:5000/x', 'localhost:5000 x - -'],
    ['localhost/x', 'localhost x - -'],
    ['[::1]:5000/x:1', '[::1]:5000 x 1 -'],
    ['registry:5000/x', 'registry:5000 x - -'],
    [`a__b/c-d.e:t@sha256:${DIGEST}`, `docker.io a__b/c-d.e t ${DIGEST}`],
    ['', undefined],
    ['A/b', undefined],
    ['a/B', undefined],
    ['a:', undefined],
    ['a@sha256:abc', undefined],
    [`a@sha512:${DIGEST}`, undefined],
    ['https://ghcr.io/a', undefined],
    ['a//b', undefined],
    ['../a', undefined],
    ['a b', undefined],
    ['-x', undefined],
    ['a\n', undefined],
  ];
  for (const [text, expected] of table) {
    const image = parseImage(text);
    const shown = image && [image.registry, image.repository, image.tag ?? '-', image.digest ?? '-'].join(' ');
    assert.equal(shown, expected, text);
  }
});

test('no text makes it throw, and what it changes is still YAML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const file = `services:\n  a:\n    image: ${text}\n`;
      const scan = scanImages(file, 'x');
      if (!scan.ok) return;
      const pinned = pinImages(
        file,
        scan.value.unpinned,
        new Map(scan.value.unpinned.map(({ tagged }) => [tagged, PIN])),
      );
      const again = scanImages(pinned, 'x');
      assert.ok(again.ok && again.value.unpinned.length === 0);
    }),
    { seed: 20261121, numRuns: 200 },
  );
});
