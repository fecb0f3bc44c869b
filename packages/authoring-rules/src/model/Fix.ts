/**
 * A change to one field, as data. Nodes are named by the indices of children from the root of the rich text on; a plain text
 * has none. Each fix says what it expects to find; where that is no longer there, it changes nothing.
 */
export type Fix =
  | ReplaceText
  | { kind: 'set-address'; field: string; node: readonly number[]; from: string; to: string }
  | RemoveEmpty
  | { kind: 'set-levels'; field: string; levels: readonly LevelChange[] }
  | MakeList
  | { kind: 'mark-header'; field: string; node: readonly number[] }
  | MergeLinks

export interface ReplaceText {
  kind: 'replace-text'
  field: string
  node: readonly number[]
  /** UTF-16 offset in the text of the node. */
  start: number
  from: string
  to: string
}

/** Removes siblings without any text. */
export interface RemoveEmpty extends Siblings {
  kind: 'remove-empty'
}

/** Makes one list of paragraphs, without the signs that they begin with. */
export interface MakeList extends Siblings {
  kind: 'make-list'
  ordered: boolean
  /** What each paragraph begins with. */
  markers: readonly string[]
}

/** Makes one link of several that stand side by side and lead to the same place. */
export interface MergeLinks extends Siblings {
  kind: 'merge-links'
}

export interface LevelChange {
  node: readonly number[]
  from: number
  to: number
}

interface Siblings {
  field: string
  /** Their parent; `[]` is the root of the rich text. */
  parent: readonly number[]
  index: number
  count: number
}
