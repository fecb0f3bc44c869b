import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from './loadRichTextData'

import { Prose } from '@tokyo-cancer-portal/ui'

import { outline } from './outline'
import { renderNodes } from './renderNodes'

export interface RichTextProps {
  nodes: readonly RichTextNode[]
  /** What the blocks in the text show beside their own fields. */
  data: RichTextData
  /** Whether its headings can be linked to; of the main text of a page only. */
  anchors?: boolean
}

/** Text as staff wrote it. Every kind of node is rendered by us; no HTML of the CMS is trusted. */
export function RichText({ nodes, data, anchors = false }: RichTextProps) {
  return nodes.length > 0 ? <Prose>{renderNodes(outline(nodes, { anchors }), data)}</Prose> : null
}
