/** What a page in a browser can have asked of a mirror that the browser reaches and the page does not. */
import type { Listed } from '../table.ts';

export interface RebindingAttack extends Listed {
  /** Lines of the request besides its first one; `HERE` is the mirror's own address and port. */
  readonly headers: readonly string[];
  /** HERE is the mirror's own, as above. */
  readonly target?: string;
}

const host = (name: string): readonly string[] => [`Host: ${name}`];

export const REBINDINGS: readonly RebindingAttack[] = [
  { name: 'has its own name lead to the mirror', headers: host('page.example:7879') },
  { name: 'writes the address of the mirror before its own name', headers: host('127.0.0.1.page.example:7879') },
  { name: 'writes a name that the mirror goes by before its own', headers: host('gpu-01.site.page.example') },
  { name: 'writes its own name before one that the mirror goes by', headers: host('page-gpu-01.site') },
  { name: 'takes a name below that of the mirror', headers: host('page.gpu-01.site') },
  { name: 'takes a name below localhost', headers: host('page.localhost') },
  { name: 'writes the address as if it were a login', headers: host('127.0.0.1@page.example') },
  { name: 'writes an address that is none, for its resolver to answer', headers: host('127.0.0.1.') },
  { name: 'writes an address as one number', headers: host('2130706433') },
  { name: 'writes a name in brackets', headers: host('[page.example]:7879') },
  { name: 'writes two names into one header', headers: host('127.0.0.1, page.example') },
  { name: 'names itself, and the mirror in a second header', headers: ['Host: page.example', 'Host: HERE'] },
  { name: 'names the mirror, and itself in a second header', headers: ['Host: HERE', 'Host: page.example'] },
  { name: 'names the mirror as who was asked first', headers: ['Host: page.example', 'X-Forwarded-Host: HERE'] },
  {
    name: 'writes the mirror into the target, and itself into the header',
    target: 'http://HERE/',
    headers: host('page.example'),
  },
  { name: 'leaves the name empty', headers: host('') },
].map((row) => ({ ...row, code: 'SOURCE_DENIED' as const }));
