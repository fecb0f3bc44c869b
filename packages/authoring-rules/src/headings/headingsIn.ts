import type { HeadingNode, RichNode } from '../model/RichNode'
import { textOf } from '../tree/textOf'
import { type PlacedNode, walk } from '../tree/walk'

export interface PlacedHeading extends PlacedNode {
  node: HeadingNode
  text: string
}

/** Every heading of a rich text. */
export function headingsIn(nodes: readonly RichNode[]): PlacedHeading[] {
  return walk(nodes).flatMap(({ node, path, siblings }) =>
    node.kind === 'heading' ? [{ node, path, siblings, text: textOf(node.children).trim() }] : [],
  )
}
