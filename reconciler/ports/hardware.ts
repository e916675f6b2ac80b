import type { HardwareFacts, NetworkFacts } from '../core/hardware.ts';

/** What the host says of itself, for its inventory record. */
export interface HostFacts {
  readonly hardware: HardwareFacts;
  readonly network: NetworkFacts;
  /** The kernel's boot id, or null. */
  readonly bootId: string | null;
  /** `PRETTY_NAME` of os-release: `Debian GNU/Linux 12 (bookworm)`. */
  readonly osVersion: string | null;
}

/** Looks at the hardware. Never fails: what cannot be found out is null, with the reason beside it. */
export interface Hardware {
  facts(signal?: AbortSignal): Promise<HostFacts>;
}
