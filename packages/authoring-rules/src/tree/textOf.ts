import type { RichNode } from '../model/RichNode'
import { MAX_DEPTH } from '../passages/passagesOfNodes'

/** The words of nodes, one after the other. */
export function textOf(nodes: readonly RichNode[], depth = 0): string {
  if (depth > MAX_DEPTH) return ''
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text
      if (node.kind === 'break') return '\n'
      return 'children' in node ? textOf(node.children, depth + 1) : ''
    })
    .join('')
}
