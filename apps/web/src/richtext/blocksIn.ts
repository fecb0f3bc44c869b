import type { RichTextBlock, RichTextNode } from '@tokyo-cancer-portal/cms-client'

/** The blocks of a text: they stand at its top or inside a node that only holds children. */
export function blocksIn(nodes: readonly RichTextNode[]): RichTextBlock[] {
  return nodes.flatMap((node) => {
    if (node.type === 'block') return [node.block]
    return node.type === 'fragment' || node.type === 'paragraph' ? blocksIn(node.children) : []
  })
}
