/** What `kedge doctor` says of the mirror of this host, and of those of its neighbours. */
import { fail, ok, type Result } from '../core/failure.ts';
import type { HostConfig, MirrorConfig } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { run } from './exec.ts';
import { misnamed } from './git-http-errors.ts';
import { NativeGit } from './git-native.ts';
import { Http, readBody } from './http.ts';

/** What the mirror of a host says of itself at its root; null: nothing answers there. SOURCE_DENIED: it does not go by the name that it is asked by. */
async function askMirror(origin: string, version: string): Promise<Result<string | null>> {
  const http = new Http({ version, plain: true, answerMs: LIMITS.peerAnswerMs });
  try {
    const reply = await http.request({ url: `${origin}/`, timeMs: LIMITS.peerAnswerMs });
    if (!reply.ok) return ok(null);
    if (reply.value.status === 421) {
      reply.value.body.destroy();
      return fail(misnamed(origin));
    }
    const text = await readBody(reply.value, LIMITS.refsBytes, origin);
    return ok(text.ok ? Buffer.from(text.value).toString('latin1').trim().slice(0, 200) : null);
  } finally {
    http.close();
  }
}

const MIRROR_OF = 'kedge mirror of ';

/** Whether neighbours are served, asked as a neighbour asks. */
export async function mirrorOf(config: HostConfig, mirror: MirrorConfig, version: string): Promise<Result<string>> {
  const origin = `http://${mirror.host.includes(':') ? `[${mirror.host}]` : mirror.host}:${mirror.port}`;
  const said = await askMirror(origin, version);
  if (!said.ok || said.value !== `${MIRROR_OF}${config.fleet.id}`) {
    return fail('SOURCE_UNREACHABLE', `nothing of this fleet is served at ${origin}`, {
      remedy:
        'See that the agent runs (systemctl status kedge), and in its journal whether the address is this host’s and free.',
    });
  }
  const noGit = config.fleet.git === 'embedded' || (await NativeGit.find(run, process.env.PATH ?? '')) === null;
  return ok(`${origin} answers${noGit ? '; without native git the fleet repository is not served, all else is' : ''}`);
}

/** Null: it does not answer. */
export async function peerOf({ fleet }: HostConfig, origin: string, version: string): Promise<Result<string | null>> {
  const asked = await askMirror(origin, version);
  if (!asked.ok || asked.value === null) return asked;
  const said = asked.value;
  if (said === `${MIRROR_OF}${fleet.id}`) return ok('answers');
  const message = said.startsWith(MIRROR_OF)
    ? `it is a mirror of another fleet (${said.slice(MIRROR_OF.length)})`
    : 'what answers there is no mirror of Kedge';
  return fail('FLEET_MISMATCH', message, { remedy: 'Correct `peers` in host.yaml.' });
}
