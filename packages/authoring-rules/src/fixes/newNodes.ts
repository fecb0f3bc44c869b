import { targetOf } from '../links/linksIn'
import type { MakeList } from '../model/Fix'
import type { CellNode, LinkNode, RichNode, TableNode } from '../model/RichNode'

/** The table with the cells of its first row as headers. */
export function markHeader(table: TableNode): TableNode {
  const [first, ...rows] = table.children
  if (first?.kind !== 'row') return table
  const children = first.children.map((cell) =>
    cell.kind === 'cell' ? ({ ...cell, isHeader: true } satisfies CellNode) : cell,
  )
  return { ...table, children: [{ ...first, children }, ...rows] }
}

/** One list of paragraphs; `undefined` where one of them does not begin with its marker any more. */
export function asList(
  nodes: readonly RichNode[],
  { ordered, markers }: MakeList,
): RichNode[] | undefined {
  const items = nodes.flatMap((node, index): RichNode[] => {
    const marker = markers[index] ?? ''
    if (node.kind !== 'paragraph' || marker === '') return []
    const [first, ...rest] = node.children
    if (first?.kind !== 'text' || !first.text.startsWith(marker)) return []
    const children = [{ ...first, text: first.text.slice(marker.length) }, ...rest]
    return [{ kind: 'item', children }]
  })
  return items.length === nodes.length ? [{ kind: 'list', ordered, children: items }] : undefined
}

/** One link of several to the same place; `undefined` where they lead to different ones. */
export function mergeLinks(nodes: readonly RichNode[]): RichNode[] | undefined {
  const links = nodes.filter((node): node is LinkNode => node.kind === 'link')
  const [first] = links
  if (!first || links.length !== nodes.length) return undefined
  if (links.some((link) => targetOf(link) !== targetOf(first))) return undefined
  return [{ ...first, children: links.flatMap(({ children }) => children) }]
}
