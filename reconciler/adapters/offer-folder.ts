import { fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import type { OfferPath } from '../core/offer.ts';
import type { Offer, OpenedPart, OpenPart } from '../ports/offers.ts';
import { FileData } from './file-data.ts';
import { NotPlain, openBelow } from './open-below.ts';

export interface FolderOfferOptions {
  readonly name: string;
  /** A folder of the host: a mount, or one of its own. It may be reached by links. */
  readonly root: string;
  /** Where in it `tars/`, `images/` and `ostree/` are, behind no link; `''` where absent. */
  readonly below?: string;
  readonly fleet: Remote | null;
  readonly scripts?: Remote | null;
}

/** A folder as an `Offer`: of a stick, or of what this host keeps for its neighbours. */
export class FolderOffer implements Offer {
  readonly name: string;
  readonly fleet: Remote | null;
  readonly #scripts: Remote | null;
  readonly #root: string;
  readonly #below: string;

  constructor({ name, root, below = '', fleet, scripts = null }: FolderOfferOptions) {
    this.name = name;
    this.fleet = fleet;
    this.#scripts = scripts;
    this.#root = root;
    this.#below = below;
  }

  scripts(): Remote | null {
    return this.#scripts;
  }

  async open(path: OfferPath, { maxBytes, from = 0, signal }: OpenPart): Promise<Result<OpenedPart | null>> {
    const source = this.name;
    try {
      const file = await openBelow(this.#root, `${this.#below}/${path}`);
      if (file === null) return ok(null);
      const { handle, bytes } = file;
      if (bytes > maxBytes || from > bytes) {
        await handle.close();
        if (bytes <= maxBytes) return ok(null);
        return fail('SOURCE_TOO_LARGE', `${path} of ${source} has ${bytes} bytes, more than ${maxBytes}`, { source });
      }
      return ok({ bytes, data: new FileData(handle, { from, bytes, what: `${path} of ${source}`, source, signal }) });
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error;
      return fail(brokenPart(path, source, error));
    }
  }
}

/** A link or a device is a lie of whoever made it; what cannot be read may be there again tomorrow. */
function brokenPart(path: string, source: string, { code, message }: NotPlain) {
  const isLie = code === null || code === 'ELOOP' || code === 'ENOTDIR';
  return failure(isLie ? 'SOURCE_CORRUPT' : 'SOURCE_UNREACHABLE', `${path} of ${source} ${message}`, {
    source,
    remedy: isLie ? 'Make the stick anew; nothing behind it was read.' : 'Plug it in again, or make it anew.',
  });
}
