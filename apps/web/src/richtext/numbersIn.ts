import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'
import type { RegisterNumber } from '@tokyo-cancer-portal/domain'

/** The computed numbers of a text, wherever they stand. */
export function numbersIn(nodes: readonly RichTextNode[]): RegisterNumber[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'number':
        return [node.number]
      case 'list':
        return node.items.flatMap(numbersIn)
      case 'table':
        return node.rows.flat().flatMap(({ children }) => numbersIn(children))
      default:
        return 'children' in node ? numbersIn(node.children) : []
    }
  })
}
