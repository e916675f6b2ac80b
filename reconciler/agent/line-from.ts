import type { AgentState } from '../core/agent-state.ts';
import type { HostConfig } from '../core/host-config.ts';
import type { Line } from './accept.ts';

/** Where a line must begin, and what it must show: as root said last, or as was accepted last, or as host.yaml says. */
export function lineFrom(config: HostConfig, state: AgentState): Omit<Line, 'head'> {
  const { id: fleetId, branch, anchor, anchorTree } = config.fleet;
  const { checkpoint, newestSignature, reset, left = [], lost = false } = state;
  const rootAt = reset === undefined ? 0 : Math.floor(reset.at / 1000);
  if (reset?.isPending === true) {
    const tree = reset.tree === null ? {} : { tree: reset.tree };
    // A signature of the future, accepted while the clock was wrong, must not stand in the way.
    const base = { commit: reset.to, kind: 'anchor', byRoot: true, ...tree } as const;
    return { fleetId, branch, base, newestSignature: 0, silence: { lost: false, rootAt } };
  }
  const silence = { lost, rootAt };
  if (checkpoint !== null) {
    const base = { commit: checkpoint.commit, kind: 'checkpoint' } as const;
    return { fleetId, branch, base, origin: reset?.to ?? anchor, newestSignature, left, silence };
  }
  const tree = anchorTree === undefined ? {} : { tree: anchorTree };
  return { fleetId, branch, base: { commit: anchor, kind: 'anchor', ...tree }, newestSignature, silence };
}
