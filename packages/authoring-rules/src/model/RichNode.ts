/**
 * A rich text as far as rules look at it. Children stand in the order of the editor's own tree, one node for one, so that a
 * place found here is a place there.
 */
export type RichNode =
  | TextNode
  | { kind: 'break' }
  /** A number that is counted when the page is made. */
  | { kind: 'number' }
  | LinkNode
  | { kind: 'paragraph' | 'row' | 'other'; children: readonly RichNode[] }
  | HeadingNode
  | { kind: 'list'; ordered: boolean; children: readonly RichNode[] }
  | { kind: 'item'; children: readonly RichNode[] }
  | TableNode
  | CellNode
  /** A part with texts of its own (callout, questions and answers); its children are those texts. */
  | { kind: 'box'; children: readonly TextNode[] }
  | ImageNode
  | FileNode
  | VideoNode

export interface TextNode {
  kind: 'text'
  text: string
  bold?: boolean
  /** In a box: the path of the text within the box, such as `items.0.answer`. */
  name?: string
}

export interface LinkNode {
  kind: 'link'
  to: { kind: 'address'; address: string } | { kind: 'document'; id: string }
  children: readonly RichNode[]
}

export interface HeadingNode {
  kind: 'heading'
  /** 1 to 6. */
  level: number
  children: readonly RichNode[]
}

export interface TableNode {
  kind: 'table'
  /** Missing where the editor has no captions: then what stands before the table has to introduce it. */
  caption?: string | null
  children: readonly RichNode[]
}

export interface CellNode {
  kind: 'cell'
  isHeader: boolean
  colSpan?: number
  rowSpan?: number
  children: readonly RichNode[]
}

export interface ImageNode {
  kind: 'image'
  alt: string | null
  decorative: boolean
  fileName: string | null
  /** The address of the picture, where it is not a file of the portal. */
  address?: string | null
  caption: string | null
  /** In pixels. */
  width?: number | null
  height?: number | null
}

export interface FileNode {
  kind: 'file'
  title: string | null
  fileName: string | null
  mimeType: string | null
  bytes: number | null
}

export interface VideoNode {
  kind: 'video'
  title: string | null
  /** null: nobody has looked. */
  captions: boolean | null
  transcript: string | null
}
