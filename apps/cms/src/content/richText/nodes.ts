import type { CalloutKind, NUMBER_BASES, NUMBER_UNITS, ValueOf } from '@tokyo-cancer-portal/domain'
import type { DocRef } from '../types/refs'
import type { Linkable } from '../types/shared'

/**
 * The Lexical JSON that Payload's editor stores (@payloadcms/richtext-lexical 3.90, `nodeTypes.d.ts`), limited to
 * what the portal's editor offers.
 */
type ElementNode<Type extends string, Child> = {
  type: Type
  version: number
  direction: 'ltr'
  format: ''
  indent: number
  children: Child[]
}

export type TextNode = {
  type: 'text'
  version: 1
  text: string
  format: 0
  detail: 0
  mode: 'normal'
  style: ''
}

export type LinkNode = ElementNode<'link', TextNode> & {
  id: string
  fields:
    | { linkType: 'custom'; url: string; newTab: false }
    | { linkType: 'internal'; doc: DocRef<Linkable>; newTab: false }
}

export type NumberFields = {
  /** Of `REGISTER_COUNTS`. */
  count: string
  basis: ValueOf<typeof NUMBER_BASES>
  unit: ValueOf<typeof NUMBER_UNITS>
  withDate: boolean
}

export type NumberNode = {
  type: 'inlineBlock'
  version: 1
  fields: NumberFields & { blockType: 'registerNumber'; id: string; blockName: '' }
}

export type InlineNode = TextNode | LinkNode | NumberNode

export type ParagraphNode = ElementNode<'paragraph', InlineNode> & { textFormat: 0; textStyle: '' }
export type HeadingNode = ElementNode<'heading', InlineNode> & { tag: 'h2' | 'h3' | 'h4' }
export type ListItemNode = ElementNode<'listitem', InlineNode> & { value: number }
export type ListNode = ElementNode<'list', ListItemNode> & {
  listType: 'bullet'
  tag: 'ul'
  start: 1
}

/** Fields of the blocks that shipped content uses; the rest of the editor's blocks is for staff. */
export type BlockFields = { blockType: 'callout'; kind: CalloutKind; title: string; text: string }

export type BlockNode = {
  type: 'block'
  version: 2
  format: ''
  fields: BlockFields & { id: string; blockName: '' }
}

export type TopNode = ParagraphNode | HeadingNode | ListNode | BlockNode

export type RichText = { root: ElementNode<'root', TopNode> }

/** What a builder accepts where text stands: plain text, a link or a computed number. */
export type Inline = string | InlineNode
