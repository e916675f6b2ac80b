/** A YAML document as the judge sees it: every value with the place it was written at. */
export interface Position {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export interface StringNode {
  readonly kind: 'string';
  readonly value: string;
  /** A variable was put in: where a number or a boolean is expected, the text is read as one. */
  readonly interpolated: boolean;
  readonly at: Position;
}

export interface MapEntry {
  readonly at: Position;
  readonly value: Node;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly at: Position;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly at: Position;
}

export type Node =
  | MapNode
  | ListNode
  | StringNode
  | { readonly kind: 'number'; readonly value: number; readonly source: string; readonly at: Position }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Position }
  | { readonly kind: 'null'; readonly at: Position };

/** For messages: `a list`, `a map`. */
export function kindOf(node: Node): string {
  return node.kind === 'null' ? 'nothing' : `a ${node.kind}`;
}
