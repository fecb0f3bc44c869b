import type { TreeFix } from '@tokyo-cancer-portal/authoring-rules'
import type { StoredNode } from './storedNodes'

/** What the editor writes on every element besides its own. */
const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const

/** One list of paragraphs without their markers; `undefined` where one does not begin with its marker any more. */
export function storedList(
  nodes: readonly StoredNode[],
  { ordered, markers }: Extract<TreeFix, { kind: 'make-list' }>,
): StoredNode[] | undefined {
  const items = nodes.flatMap((node, index): StoredNode[] => {
    const marker = markers[index] ?? ''
    const [first, ...rest] = node.type === 'paragraph' ? (node.children ?? []) : []
    if (marker === '' || first?.type !== 'text' || !first.text?.startsWith(marker)) return []
    const children = [{ ...first, text: first.text.slice(marker.length) }, ...rest]
    return [{ ...ELEMENT, type: 'listitem', value: index + 1, children }]
  })
  if (items.length !== nodes.length) return undefined
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return [{ ...ELEMENT, ...kind, type: 'list', start: 1, children: items }]
}
