import { element } from './element'
import { inlines } from './inlines'
import type { Inline, ListItemNode, ListNode } from './nodes'

type Item = Inline | Inline[]

/** A bulleted list; each item is a text or the parts of one. */
export function ul(...items: Item[]): ListNode {
  return { ...element('list', items.map(listItem)), listType: 'bullet', tag: 'ul', start: 1 }
}

function listItem(item: Item, index: number): ListItemNode {
  const parts = Array.isArray(item) ? item : [item]
  return { ...element('listitem', inlines(parts)), value: index + 1 }
}
