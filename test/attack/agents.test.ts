/** What a server may answer for a pinned agent: none of it is ever run, and none of it is left lying where an agent is. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { AgentFiles } from '../../reconciler/adapters/agent-update.ts';
import { run } from '../../reconciler/adapters/exec.ts';
import { Http } from '../../reconciler/adapters/http.ts';
import { archOf } from '../../reconciler/core/agent-pin.ts';
import { isSha256 } from '../../reconciler/core/names.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { AGENT_FILES, type AgentFileAttack, type Served } from './rows/agent-files.ts';

/** A real program of this machine, and no agent: what is staged of it would say another version. */
const good = await readFile('/bin/true');
const LIMITS = { bytes: 4 * good.length, timeMs: 20_000, stallMs: 500, minimumRate: 1000 };

async function serve(scope: Scope, answer: (from: number) => Served): Promise<string> {
  const server = createServer((request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const { status = 200, headers = {}, body } = answer(from);
    response.on('error', () => undefined).writeHead(status, headers);
    response.flushHeaders();
    if (body === 'endless') {
      const more = (): void => {
        while (response.write(Buffer.alloc(64 * 1024)));
      };
      response.on('drain', more);
      return more();
    }
    for (const chunk of body) if (chunk !== null) response.write(chunk);
    if (body.at(-1) !== null) response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.after(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/kedge`;
}

async function stage(t: Scope, row: Pick<AgentFileAttack, 'part' | 'serve'>) {
  const dir = await tempDir(t);
  const home = join(dir, 'agent');
  const marker = join(dir, 'was-run');
  const evil = Buffer.from(`#!/bin/sh\ntouch ${marker}\necho 9.9.9\n`);
  const digest = createHash('sha256').update(good).digest('hex');
  const arch = archOf(process.arch) ?? assert.fail('not on this machine');
  assert.ok(isSha256(digest));
  await mkdir(home, { mode: 0o700 });
  if (row.part !== undefined) await writeFile(join(home, `${digest}.part`), row.part(good));
  const url = await serve(t, (from) => row.serve(good, evil, from));
  const http = new Http({ version: '0.1.0' });
  const env = { PATH: '/usr/bin:/bin' };
  const options = { home, packaged: '/bin/true', runs: 'packaged', onTrial: false, arch: process.arch } as const;
  const files = new AgentFiles({ ...options, http, exec: run, env, limits: LIMITS });
  const pin = { version: '9.9.9', sha256: { [arch]: digest }, urls: [url], confirmMs: 1000 };
  const staged = await files.stage(pin, digest, {});
  http.close();
  assert.equal(await files.isStaged(digest), false);
  assert.equal(existsSync(marker), false, 'it was run');
  assert.ok(!(await readdir(home)).includes(digest), 'nothing lies where an agent is');
  assert.ok(!staged.ok);
  return staged.failure;
}

describe('the file of an agent', () => {
  for (const row of AGENT_FILES) {
    test(row.name, async (t) => {
      const failure = await stage(t, row);
      assert.equal(failure.code, row.code, failure.message);
    });
  }

  const whole: readonly (readonly [string, Pick<AgentFileAttack, 'part' | 'serve'>])[] = [
    [
      'accepted: what was signed for is asked for its version, and only then counts',
      { serve: (bytes) => ({ body: [bytes] }) },
    ],
    [
      'accepted: the rest of what came before, in pieces',
      {
        part: (bytes) => bytes.subarray(0, 1000),
        serve: (bytes, _, from) => ({
          status: 206,
          headers: { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` },
          body: [bytes.subarray(from, from + 10), bytes.subarray(from + 10)],
        }),
      },
    ],
    [
      'accepted: what came whole before, without another byte',
      { part: (bytes) => bytes, serve: () => assert.fail('it was asked') },
    ],
  ];
  for (const [name, row] of whole) {
    test(name, async (t) => {
      const failure = await stage(t, row);
      assert.equal(failure.code, 'AGENT_REJECTED');
      assert.match(failure.message, /when it is asked for its version$/);
    });
  }
});
