/** Values and their places in a YAML document. */
import type { Json } from './canonical.ts';
import type { Node, Position } from './compose/nodes.ts';

/** Keys and indexes from the root of a document to a value. */
export type Pointer = readonly (string | number)[];

/** The plain value. Maps are made without assignment, so that `__proto__` is a key like any other. */
export function toJson(node: Node): Json {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toJson(entry.value)]));
    case 'list':
      return node.items.map(toJson);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

/** Position of the value, or of the nearest one above it. */
export function placeOf(root: Node, pointer: Pointer): Position {
  return find(root, pointer).node.at;
}

/** Position of the key that the value stands under; of the value where it stands in a list. */
export function keyPlaceOf(root: Node, pointer: Pointer): Position {
  const { node, keyAt } = find(root, pointer);
  return keyAt ?? node.at;
}

export function valueAt(root: Node, pointer: Pointer): Node | undefined {
  const { node, depth } = find(root, pointer);
  return depth === pointer.length ? node : undefined;
}

function find(
  root: Node,
  pointer: Pointer,
): { readonly node: Node; readonly keyAt: Position | null; readonly depth: number } {
  let node = root;
  let keyAt: Position | null = null;
  let depth = 0;
  for (const step of pointer) {
    const entry = childOf(node, step);
    if (entry === undefined) break;
    node = entry.value;
    keyAt = entry.at;
    depth++;
  }
  return { node, keyAt, depth };
}

function childOf(
  node: Node,
  step: string | number,
): { readonly at: Position | null; readonly value: Node } | undefined {
  if (node.kind === 'map') return node.entries.get(String(step));
  const item = node.kind === 'list' ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { at: null, value: item };
}
