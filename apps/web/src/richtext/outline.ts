import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'
import { uniqueAnchor } from '@tokyo-cancer-portal/domain'

import { textOf } from './textOf'

type Level = 2 | 3 | 4
interface State {
  /** Of the heading before; the page's own is 1. */
  level: number
  taken: Set<string>
}

export interface OutlineOptions {
  /** Whether headings get an id. Only one text of a page may, or two could have the same. */
  anchors: boolean
}

/**
 * The text with even headings: none skips a level, whatever staff chose, and blocks know the level of a heading that
 * stands in them. New nodes where something changed; blocks stay the same objects.
 */
export function outline(
  nodes: readonly RichTextNode[],
  options: OutlineOptions,
  state: State = { level: 1, taken: new Set() },
): RichTextNode[] {
  return nodes.map((node) => {
    switch (node.type) {
      case 'heading': {
        const level = Math.min(node.level, state.level + 1) as Level
        state.level = level
        return options.anchors
          ? { ...node, level, id: uniqueAnchor(state.taken, textOf(node.children)) }
          : { ...node, level }
      }
      case 'block':
        return { ...node, level: Math.min(4, state.level + 1) as Level }
      case 'fragment':
        return { ...node, children: outline(node.children, options, state) }
      default:
        return node
    }
  })
}
