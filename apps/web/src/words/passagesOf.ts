import type { RichTextBlock, RichTextNode } from '@tokyo-cancer-portal/cms-client'
import type { Passage } from '@tokyo-cancer-portal/japanese-text'
import type { PageText } from './PageText'

import { wordsKey } from './wordsKey'

type Texts = Passage<string>[]

/**
 * The passages of a page in their order. Titles, headings, the heads of tables and links get readings, but no
 * explanations: what is pressed must do one thing, and a heading is no place to stop.
 */
export function passagesOf({ title, summary, bodies }: PageText): Texts {
  return [
    ...passage(title, false),
    ...passage(summary, true),
    ...bodies.flatMap((nodes) => ofNodes(nodes, true)),
  ]
}

function passage(text: string | null | undefined, mayExplain: boolean): Texts {
  return text ? [{ key: wordsKey(text, mayExplain), text, mayExplain }] : []
}

const ofNodes = (nodes: readonly RichTextNode[], mayExplain: boolean): Texts =>
  nodes.flatMap((node) => ofNode(node, mayExplain))

function ofNode(node: RichTextNode, mayExplain: boolean): Texts {
  switch (node.type) {
    case 'text':
      return passage(node.text, mayExplain)
    case 'break':
    case 'number':
      return []
    case 'heading':
    case 'link':
      return ofNodes(node.children, false)
    case 'paragraph':
    case 'fragment':
      return ofNodes(node.children, mayExplain)
    case 'list':
      return node.items.flatMap((item) => ofNodes(item, mayExplain))
    case 'table':
      return node.rows
        .flat()
        .flatMap(({ header, children }) => ofNodes(children, mayExplain && header === 'none'))
    case 'block':
      return ofBlock(node.block)
  }
}

function ofBlock(block: RichTextBlock): Texts {
  if (block.blockType === 'callout') return passage(block.text, true)
  if (block.blockType !== 'faq') return []
  return block.items.flatMap(({ answer }) => passage(answer, true))
}
