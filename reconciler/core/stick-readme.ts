/** The text that lies on a stick for whoever finds it. */
import type { HostName } from './names.ts';
import type { StickIndex } from './stick-index.ts';

export function stickReadme(fleet: { readonly name: string }, index: Omit<StickIndex, 'parts'>): string {
  const { createdAt, commit, branch, hosts } = index;
  const whole = hosts.filter(({ since }) => since === null).map(({ name }) => name);
  return `${fleet.name}: an update by hand
${'='.repeat(fleet.name.length + 19)}

Made ${createdAt} for ${list(hosts.map(({ name }) => name))}.
It brings the branch ${branch} of the fleet ${index.fleet} to commit
${commit}, with everything that these hosts need for it.

How to use it
-------------
1. Put it into the host. Where Kedge looks for sticks by itself, that is all.
2. Else, as root on the host:  kedge sideload PATH
   PATH is where this volume is mounted, or the one file that it came as.
3. Wait until the host says that it is done (\`kedge history\` says what it did).
4. Bring it back: the host has written what it did to the folder receipts/.
   At the desk:  kedge stick receipts PATH

What if it is lost, old or altered
----------------------------------
Nothing on it is secret but what the fleet repository itself says to whoever reads it; passwords in there are encrypted
to the hosts that need them. It bears no signature of its own, and needs none: a host checks every part of it by what it
trusts already, as it does with what comes over a network. What is altered is refused, and says so. An old stick moves
no host back.${
    whole.length === 0
      ? ''
      : `

Nothing was known of ${list(whole)}: it holds the whole history, and whole systems, for that.`
  }
`;
}

function list(names: readonly HostName[]): string {
  const shown = names.slice(0, MOST);
  const more = names.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more (index.json names all)`;
}

const MOST = 20;
