import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'

/** The words of nodes that stand in a line, without their links and emphasis. */
export function textOf(nodes: readonly RichTextNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      return 'children' in node ? textOf(node.children) : ''
    })
    .join('')
}
