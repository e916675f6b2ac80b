/** Who attacks, what stops them, and the rows of the table that prove it: docs/trust.md. Without side effects, like the rows. */
import type { AttackClass, Listed } from './table.ts';

export interface Threat {
  readonly who: string;
  /** What they have, and what they want. */
  readonly wants: string;
  readonly stopped: string;
  /** Rows by the title of their class: all, or those whose names match. */
  readonly rows: readonly (readonly [title: string, names?: RegExp])[];
}

export const THREATS: readonly Threat[] = [
  {
    who: 'Malicious server, mirror, host or stick',
    wants:
      'holds a copy of the repository and all that goes over the line; wants hosts to run something else, something old, or nothing',
    stopped:
      'Only signed descendants of the last accepted commit are taken, from raw bytes that are hashed and taken apart strictly; each commit is bound to its whole tree by SHA-256, to its fleet and its branch; what is sent is bounded in bytes, objects and time; a host that hears nothing new says so.',
    rows: [
      ['What TUF lists', /^(?!key compromise)/],
      ['Commit surgery', /^(?!merges evil work|merges with an octopus)/],
      ['Trailers'],
      ['Transport'],
      ['Sticks'],
      ['Images without a registry'],
      ['Neighbours'],
    ],
  },
  {
    who: 'Web page in the browser of somebody at the site',
    wants:
      'has its own name lead to the mirror of a host that the browser reaches; wants to read the fleet, or what is pinned in it',
    stopped:
      'A mirror answers only where it is asked by an address, as `localhost`, or by a name that its host.yaml gives it; a page asks under its own name, and no page can make its own what is at an address.',
    rows: [['Names of a mirror']],
  },
  {
    who: 'Insider with one key',
    wants: 'may sign something; wants to sign more, or to count twice',
    stopped:
      'Each changed path needs a rule that gives it to the signer, under the policy before the commit; thresholds count distinct people; a host on another OS needs what that OS’s own file needs, and one with another agent what fleet.yaml needs, whatever moved it; merges answer for all that they bring; names and modes that mean something else on a disk are refused; another line of commits is taken only where the admins, as many as the policy asks, abandon the old one.',
    rows: [
      ['Policy', /^(?!.*(robot|own key, stolen|public key is swapped|grants a bundle))/],
      ['Commit surgery', /^merges (evil work|with an octopus)/],
      ['Several people', /^(?!.*robot)/],
      ['Effects'],
      ['Agents'],
      ['Trees'],
      ['Leaving a line'],
    ],
  },
  {
    who: 'Whoever may write where requests lie, or may sign some of them',
    wants: 'wants hosts to run another script, other arguments, on other hosts, or as somebody else',
    stopped:
      'A request names the fleet, the script by blob and SHA-256, all that the catalogue says of it, every argument, the hosts and the time, in one canonical text that a person signs; the roles of the catalogue say who may; robots never may; a signature for a commit is none for a request.',
    rows: [['Requests to run a script'], ['Running a script', /once more/], ['Scripts repositories']],
  },
  {
    who: 'Script that goes wrong, or is meant to',
    wants: 'is in the catalogue, and takes all there is, never ends, or stays behind',
    stopped:
      'It runs as the user that the catalogue names, out of a private folder in memory, in a control group with limits of memory, processors, processes, output and time; when it ends, all that it started is killed; the chain of what ran is not its to write.',
    rows: [['Running a script', /^(?!.*once more)/]],
  },
  {
    who: 'Stolen host key',
    wants: 'has the private key of one host; wants to move the fleet, or to speak for another host',
    stopped:
      'A host’s key signs its own inventory and nothing else: it is no key of the policy, and which key is whose stands in `hosts/*.asc`, which `**` never covers.',
    rows: [['Policy', /own key, stolen|public key is swapped/]],
  },
  {
    who: 'Stolen, expired or removed key',
    wants: 'has a key that once counted, and dates signatures at will; wants it to count again',
    stopped:
      'A key must have been good when it signed, by the policy before it, and be good now where the line ends; times never run backwards along it; a theft counts for all times; `trust/removed.yaml` only grows; after a long silence or a lost state one key alone moves nothing.',
    rows: [['Keys'], ['What TUF lists', /^key compromise/], ['Long silence']],
  },
  {
    who: 'Bundle author who wants root',
    wants: 'may write `bundles/**`; wants the host, other bundles, or what only the host can reach',
    stopped:
      'A Compose file is judged against an allow list, and what is judged is what runs; everything that reaches the host needs a power in `trust/powers.yaml`; probes stay on what the bundle itself publishes; programs and scripts that a layer names are granted there too.',
    rows: [
      ['Compose to root'],
      ['Probes and origins'],
      ['Commands of hosts'],
      ['Hooks'],
      ['Policy', /grants a bundle/],
    ],
  },
  {
    who: 'Whoever wants a secret of others',
    wants:
      'may write some file of the repository, or has the key of another host; wants a secret handed to another bundle or host, an old value to count again, or one written where it can be read',
    stopped:
      'A secret is encrypted to the hosts that need it and to its editors; its name, fleet, revision, readers and bundles are authenticated with it, and must be what stands in clear; it is decrypted in memory only, in folders that are root’s alone.',
    rows: [['Secrets']],
  },
  {
    who: 'Compromised CI',
    wants: 'signs as a robot, or serves the tars and images of a build',
    stopped:
      'A robot signs what its role says, and never counts where more than one must sign; images and tars are pinned by digest under a person’s or robot’s signature, and come from the origins of the policy.',
    rows: [['Policy', /robot/], ['Several people', /robot/], ['Tars and registries']],
  },
  {
    who: 'Malicious build server or mirror of the OS',
    wants:
      'serves OSTree commits, or has been in the host’s own OSTree repository; wants the host to boot another system, or an old one',
    stopped:
      'Exactly the pinned commit of the pinned branch is pulled, every object is hashed, and a key that the channel names must have signed it: asked before the rest is fetched, and again before it is staged, with a keyring made for that question alone.',
    rows: [['Operating system']],
  },
  {
    who: 'Malicious server of agents',
    wants: 'serves the file of an agent that a fleet pins, or sits on the line; wants its own program to run as root',
    stopped:
      'The pin holds the SHA-256 under the signatures that fleet.yaml needs; what comes is bounded, hashed before a byte of it is run, and hashed again by the launcher with each start.',
    rows: [['Files of agents']],
  },
  {
    who: 'Whoever stands before a host with a stick',
    wants: 'wants the host in another fleet, its key, or a file of it; or a machine to run what lies on the stick',
    stopped:
      'An enrolled host takes no seed. A host that is in no fleet yet takes one that keeps to the format: read-only, of bounded size, no link followed, nothing run; the key is made on the host, and only files that come with the seed are named to a source.',
    rows: [['Seeds']],
  },
  {
    who: 'Whoever gives an operator an address',
    wants: 'has a line written into host.yaml; wants it to run a program, or to give a login away',
    stopped:
      'Addresses are read strictly: https, ssh or a path; no options in place of names, no logins, no downgrade.',
    rows: [['Addresses of sources']],
  },
  {
    who: 'Torn disk, wrong clock',
    wants: 'nobody’s attack; must not make a host forget what it accepted',
    stopped:
      'The checkpoint moves before anything is applied, atomically; what cannot be read is never taken for nothing; no clock is right that is before the newest accepted signature.',
    rows: [['State']],
  },
];

/** Fails where a threat names rows that are not there, or a row is of no threat: then the table would not tell the truth. */
export function threatsTable(classes: readonly AttackClass[]): string {
  const told = new Set<Listed>();
  const lines = THREATS.map(({ who, wants, stopped, rows }) => {
    const parts = rows.map(([title, names = /^/]) => {
      const found = classes.find((one) => one.title === title);
      const own = found?.rows.filter(({ name }) => names.test(name)) ?? [];
      if (found === undefined || own.length === 0)
        throw new Error(`"${who}" names attacks that are not there: ${title}`);
      for (const row of own) told.add(row);
      return { title, test: found.test, own };
    });
    const proof = parts.map(({ title, own }) => `[${title}](attacks.md#${anchor(title)}): ${own.length}`).join(', ');
    const tests = [...new Set(parts.map(({ test }) => `\`${test}\``))].join(', ');
    const codes = [...new Set(parts.flatMap(({ own }) => own.map(({ code }) => code)))].filter(
      (code) => code !== 'stale',
    );
    return `| **${who}**: ${wants} | ${stopped} | ${codes
      .toSorted()
      .map((code) => `\`${code}\``)
      .join(' ')} | ${proof} (${tests}) |`;
  });
  const untold = classes.flatMap(({ rows }) => rows).filter((row) => !told.has(row));
  if (untold.length > 0) {
    const names = untold.slice(0, 3).map(({ name }) => name);
    throw new Error(`${untold.length} attacks are of no threat in test/attack/threats.ts: ${names.join('; ')}`);
  }
  return [
    '| who, and what they want | what stops it | refused as | proved by |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** As GitHub makes it of a heading. */
function anchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
