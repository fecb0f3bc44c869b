import type { Finding } from '../model/Finding'
import type { ImageNode, RichNode } from '../model/RichNode'
import { shortened } from '../passages/shortened'
import { type PlacedNode, walk } from '../tree/walk'

export interface PlacedImage extends PlacedNode {
  node: ImageNode
  /** Its alternative text without spaces around it. */
  alt: string
}

/** The pictures of a rich text that say something; decorative ones are passed over by readers of screens. */
export function imagesIn(nodes: readonly RichNode[]): PlacedImage[] {
  return walk(nodes).flatMap(({ node, path, siblings }) =>
    node.kind === 'image' && !node.decorative
      ? [{ node, path, siblings, alt: (node.alt ?? '').trim() }]
      : [],
  )
}

/** A finding about a picture as a whole. */
export function imageFinding(
  field: string,
  { node, path, alt }: PlacedImage,
  rest: Pick<Finding, 'rule' | 'severity' | 'message'>,
): Finding {
  const snippet = shortened(alt || (node.fileName ?? ''))
  return { ...rest, field, place: { node: path, start: 0, end: 0 }, snippet }
}
