/** Keys that open the walls between a container and its host: each is a power, harmless in one value only, or refused. */
import type { Json } from '../canonical.ts';
import { capabilityName } from '../powers.ts';
import type { Context } from './context.ts';
import type { Node } from './nodes.ts';
import { bad, dict, flag, oneOf, setOf, str } from './read.ts';

export function need(cx: Context, node: Node, path: string, power: string, what: string): void {
  cx.needs.push({ power, at: node.at, path, what });
}

export function privileged(cx: Context, node: Node, path: string): Json | undefined {
  const value = flag(cx, node, path);
  if (value === true) need(cx, node, path, 'privileged', 'has all rights and all devices of the host');
  return value;
}

/** A capability by its one name. */
export function capability(cx: Context, node: Node, path: string): string | undefined {
  const text = str(cx, node, path);
  if (text === undefined) return undefined;
  return capabilityName(text) ?? bad(cx, node, path, `"${text.slice(0, 40)}" is not a capability`);
}

export function capAdd(cx: Context, node: Node, path: string): Json | undefined {
  return setOf((c, item, where) => {
    const name = capability(c, item, where);
    if (name !== undefined) need(c, item, where, `cap:${name}`, `has the capability ${name}`);
    return name;
  })(cx, node, path);
}

/** `network_mode`, `pid` and `ipc`: `host`, or the namespace of another service of the bundle. */
function namespace(power: 'host-network' | 'host-pid' | 'host-ipc', harmless: readonly string[], shared: boolean) {
  return (cx: Context, node: Node, path: string): Json | undefined => {
    const text = str(cx, node, path);
    if (text === undefined || harmless.includes(text)) return text;
    if (text === 'host') {
      need(cx, node, path, power, `shares the ${power.slice('host-'.length)} namespace of the host`);
      return text;
    }
    if (shared && text.startsWith('service:')) {
      const name = text.slice('service:'.length);
      if (cx.services?.entries.has(name) === true) return text;
      cx.faults.add('REFERENCE_MISSING', node.at, path, `the bundle has no service ${name.slice(0, 60)}`);
      return undefined;
    }
    const known = [...harmless, 'host', ...(shared ? ['service:NAME'] : [])].join(', ');
    return bad(
      cx,
      node,
      path,
      `"${text.slice(0, 60)}" is not taken (known: ${known})`,
      'Containers of others are not joined; for a network use `networks:`.',
    );
  };
}

const networkNamespace = namespace('host-network', ['none'], true);

export function networkMode(cx: Context, node: Node, path: string): Json | undefined {
  if (node.kind !== 'string' || (node.value !== 'bridge' && node.value !== 'default'))
    return networkNamespace(cx, node, path);
  need(cx, node, path, 'external-network:bridge', "joins Docker's own bridge, with all containers that are on it");
  return 'bridge';
}

export const pid = namespace('host-pid', [], true);
// `shareable` would let a container of somebody else join, and `service:` needs it.
export const ipc = namespace('host-ipc', ['private', 'none'], false);

/** A key with one harmless value; `host` takes a wall of isolation away. */
export function privateOrHost(what: string, ...harmless: readonly string[]) {
  return (cx: Context, node: Node, path: string): Json | undefined => {
    const text = str(cx, node, path);
    if (text === undefined || harmless.includes(text)) return undefined;
    if (text !== 'host')
      return bad(cx, node, path, `"${text.slice(0, 60)}" is not taken (known: ${[...harmless, 'host'].join(', ')})`);
    need(cx, node, path, 'unconfined', what);
    return text;
  };
}

/** Options that take AppArmor, SELinux, seccomp or the masked paths away need `unconfined`; profiles of one's own are not taken. */
export function securityOption(cx: Context, node: Node, path: string): string | undefined {
  const text = str(cx, node, path);
  if (text === undefined) return undefined;
  const option = text.replace(/^([a-z-]+)[:=]/, '$1=');
  if (option === 'no-new-privileges' || option === 'no-new-privileges=true') return 'no-new-privileges=true';
  if (option === 'no-new-privileges=false') return undefined;
  if (
    /^(apparmor|seccomp|systempaths)=unconfined$|^label=disable$|^label=(type|level|user|role):[\w.:,-]+$|^apparmor=[\w.-]+$/.test(
      option,
    )
  ) {
    if (option !== 'apparmor=docker-default')
      need(cx, node, path, 'unconfined', `runs with ${option} in place of Docker's own confinement`);
    return option;
  }
  return bad(
    cx,
    node,
    path,
    `the security option "${text.slice(0, 60)}" is not taken`,
    'Known: no-new-privileges; with the power unconfined seccomp=unconfined, apparmor=…, label=…, systempaths=unconfined.',
  );
}

const NAMESPACED =
  /^(net\.[\w.-]+(\/[\w.-]+)*|fs\.mqueue\.\w+|kernel\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced))$/;

/** Only those that the kernel keeps apart for each container; the others are the host's. */
export function sysctls(cx: Context, node: Node, path: string): Json | undefined {
  const read = dict(cx, node, path, /^[\w./-]+$/, (name, at, where) => bad(cx, at, where, `${name} has no value`));
  for (const name of Object.keys(read ?? {})) {
    if (!NAMESPACED.test(name))
      bad(cx, node, path, `${name} is a setting of the whole host`, 'Set it on the host, under /etc/sysctl.d.');
  }
  return read;
}

export function runtime(cx: Context, node: Node, path: string): Json | undefined {
  const name = oneOf('runc', 'crun', 'runsc', 'nvidia')(cx, node, path);
  if (name === 'nvidia') need(cx, node, path, 'gpu', 'uses GPUs of the host');
  return name;
}

export function containerName(cx: Context, node: Node, path: string): Json | undefined {
  const name = str(cx, node, path);
  if (name === undefined) return undefined;
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{1,62}$/.test(name)) return bad(cx, node, path, 'not the name of a container');
  need(cx, node, path, 'container-name', `takes the name ${name}, which is one for the whole host`);
  return name;
}

/** A group by its number, or by its name inside of the image. */
export function group(cx: Context, node: Node, path: string): string | undefined {
  const name = str(cx, node, path);
  if (name === undefined || !/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name))
    return name === undefined ? undefined : bad(cx, node, path, 'not a group');
  if (name === 'docker') need(cx, node, path, 'docker-socket', 'is in the group docker, which is root on the host');
  return name;
}
