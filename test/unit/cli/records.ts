import type { InventoryRecord } from '../../../reconciler/core/inventory.ts';

/** A converged host's record. */
export function record(host: string, more: Partial<InventoryRecord> = {}): InventoryRecord {
  return {
    version: 1,
    host,
    key: 'A'.repeat(40),
    bootId: null,
    sequence: 1,
    reportedAt: '2026-11-21T09:29:00.000Z',
    agent: { version: '0.1.0' },
    fleet: { commit: 'a'.repeat(40), head: 'a'.repeat(40), source: 'https://hub.example/fleet.git' },
    desired: null,
    applied: null,
    state: 'converged',
    conditions: [],
    bundles: [],
    os: { booted: null, staged: null, rollback: null, version: null },
    hardware: {},
    network: { hostname: host, addresses: [], meshKey: null },
    ...more,
  };
}
