import type { LinkNode, RichNode } from '../model/RichNode'
import { textOf } from '../tree/textOf'
import { type PlacedNode, walk } from '../tree/walk'

export interface PlacedLink extends PlacedNode {
  node: LinkNode
  /** Its words, without spaces around them. */
  text: string
}

/** Every link of a rich text. */
export function linksIn(nodes: readonly RichNode[]): PlacedLink[] {
  return walk(nodes).flatMap(({ node, path, siblings }) =>
    node.kind === 'link' ? [{ node, path, siblings, text: textOf(node.children).trim() }] : [],
  )
}

/** Where a link leads, as one text. */
export function targetOf({ to }: LinkNode): string {
  return to.kind === 'address' ? to.address.trim() : `document:${to.id}`
}
