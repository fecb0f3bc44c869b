import type { RichNode } from '../model/RichNode'
import { MAX_DEPTH } from '../passages/passagesOfNodes'

export interface PlacedNode {
  node: RichNode
  path: readonly number[]
  /** Its parent's children; the root's for the highest. */
  siblings: readonly RichNode[]
}

/** Every rule walks through the same nodes. */
const walked = new WeakMap<readonly RichNode[], readonly PlacedNode[]>()

/** Every node of a rich text in reading order, with its place. What is nested more than 40 deep is left out. */
export function walk(nodes: readonly RichNode[]): readonly PlacedNode[] {
  const known = walked.get(nodes)
  if (known) return known
  const placed: PlacedNode[] = []
  visit(nodes, [])
  walked.set(nodes, placed)
  return placed

  function visit(siblings: readonly RichNode[], above: readonly number[]): void {
    if (above.length > MAX_DEPTH) return
    for (const [index, node] of siblings.entries()) {
      const path = [...above, index]
      placed.push({ node, path, siblings })
      if ('children' in node) visit(node.children, path)
    }
  }
}
