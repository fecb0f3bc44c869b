import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'

import { outline } from './outline'
import { textOf } from './textOf'

/** A part of a page that its list of contents leads to. */
export interface Section {
  id: string
  title: string
}

/** The parts of a text: its headings of the second level, with the anchors that `outline` gives them. */
export function sectionsOf(nodes: readonly RichTextNode[]): Section[] {
  return headingsIn(outline(nodes, { anchors: true }))
}

function headingsIn(nodes: readonly RichTextNode[]): Section[] {
  return nodes.flatMap((node) => {
    if (node.type === 'fragment') return headingsIn(node.children)
    if (node.type !== 'heading' || node.level !== 2 || !node.id) return []
    const title = textOf(node.children).trim()
    return title ? [{ id: node.id, title }] : []
  })
}
