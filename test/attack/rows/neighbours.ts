/** What a neighbour can do whose mirror a host asks for a part that is pinned. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Listed } from '../table.ts';

export interface NeighbourAttack extends Listed {
  /** `part`: what is pinned. `elsewhere`: another server, which is to be asked nothing. */
  answer(response: ServerResponse, part: Buffer, elsewhere: string): void;
}

const length = (bytes: number) => ({ 'Content-Length': bytes });

export const NEIGHBOURS: readonly NeighbourAttack[] = [
  {
    name: 'gives other bytes',
    code: 'DIGEST_MISMATCH',
    answer(response, part) {
      const other = Buffer.from(part);
      other.writeUInt8(other.readUInt8(7) ^ 1, 7);
      response.writeHead(200, length(other.length)).end(other);
    },
  },
  {
    name: 'gives the beginning of it, as if that were all',
    code: 'DIGEST_MISMATCH',
    answer: (response, part) => void response.writeHead(200).end(part.subarray(0, 1000)),
  },
  {
    name: 'packs a bomb, to be unpacked on the way',
    code: 'DIGEST_MISMATCH',
    answer(response) {
      const bomb = gzipSync(Buffer.alloc(1_000_000));
      response.writeHead(200, { 'Content-Encoding': 'gzip', ...length(bomb.length) }).end(bomb);
    },
  },
  {
    name: 'dies in the middle',
    code: 'SOURCE_UNREACHABLE',
    answer(response, part) {
      response.writeHead(200, length(part.length));
      response.write(part.subarray(0, 1000), () => response.destroy());
    },
  },
  {
    name: 'falls silent in the middle',
    code: 'SOURCE_TOO_SLOW',
    answer: (response, part) => void response.writeHead(200, length(part.length)).write(part.subarray(0, 1000)),
  },
  {
    name: 'drips a byte now and then',
    code: 'SOURCE_TOO_SLOW',
    answer(response, part) {
      response.writeHead(200, length(part.length));
      const timer = setInterval(() => response.write('x'), 500);
      response.once('close', () => clearInterval(timer));
    },
  },
  {
    name: 'says that it is larger than such a part may be',
    code: 'SOURCE_TOO_LARGE',
    answer: (response) => void response.writeHead(200, length(1e12)).write('x'),
  },
  {
    name: 'never ends',
    code: 'SOURCE_TOO_LARGE',
    answer(response) {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      more();
    },
  },
  { name: 'never answers', code: 'SOURCE_UNREACHABLE', answer: () => undefined },
  {
    name: 'answers with headers without end',
    code: 'SOURCE_UNREACHABLE',
    answer: (response) => void response.writeHead(200, { 'X-Long': 'x'.repeat(200_000) }).end(),
  },
  {
    name: 'sends the host to another server',
    code: 'SOURCE_UNREACHABLE',
    answer: (response, _, elsewhere) => void response.writeHead(302, { Location: elsewhere }).end(),
  },
  {
    name: 'sends the host to where a cloud keeps the secrets of its machines',
    code: 'SOURCE_UNREACHABLE',
    answer: (response) => void response.writeHead(302, { Location: 'http://169.254.169.254/latest/' }).end(),
  },
  {
    name: 'sends the host round in a circle',
    code: 'SOURCE_UNREACHABLE',
    answer: (response) => void response.writeHead(302, { Location: '/again' }).end(),
  },
];
