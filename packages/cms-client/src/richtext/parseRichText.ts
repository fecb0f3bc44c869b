import type { RichTextNode, TableCell } from './nodes'

import { isObject } from '../schemas/fields'
import { referenceSchema } from '../schemas/shared'
import { richTextBlockSchema } from './blocks'
import { registerNumberSchema } from './registerNumber'

const BOLD = 1
/** Lexical: the cell stands in a row of headers (1), in a column of headers (2), in both (3). */
const IN_HEADER_ROW = 1
const IN_HEADER_COLUMN = 2
/** Deeper nesting than any editor makes; keeps a hostile document from exhausting the stack. */
const MAX_DEPTH = 40

/**
 * Reads the JSON of the Lexical editor as the few kinds of nodes that the site shows. Anything else
 * (colours, alignment, an unknown kind of node) is dropped and only its children are kept. Never
 * throws: what cannot be read is empty.
 */
export function parseRichText(value: unknown): RichTextNode[] {
  return isObject(value) ? parseChildren(value.root, 0) : []
}

function parseChildren(parent: unknown, depth: number): RichTextNode[] {
  if (!isObject(parent) || !Array.isArray(parent.children) || depth > MAX_DEPTH) return []
  return parent.children.flatMap((node: unknown) => parseNode(node, depth + 1) ?? [])
}

function parseNode(node: unknown, depth: number): RichTextNode | null {
  if (!isObject(node)) return null
  const children = () => parseChildren(node, depth)
  switch (node.type) {
    case 'text':
      return {
        type: 'text',
        text: typeof node.text === 'string' ? node.text : '',
        bold: (Number(node.format) & BOLD) === BOLD,
      }
    case 'linebreak':
      return { type: 'break' }
    case 'paragraph':
      return { type: 'paragraph', children: children() }
    case 'heading':
      return { type: 'heading', level: headingLevel(node.tag), children: children() }
    case 'list':
      return parseList(node, depth)
    case 'link':
    case 'autolink':
      return parseLink(node, children())
    case 'table':
      return { type: 'table', rows: parseRows(node, depth) }
    case 'inlineBlock': {
      const number = registerNumberSchema.safeParse(node.fields)
      return number.success ? { type: 'number', number: number.data } : null
    }
    case 'block': {
      const block = richTextBlockSchema.safeParse(node.fields)
      return block.success ? { type: 'block', block: block.data } : null
    }
    default:
      return { type: 'fragment', children: children() }
  }
}

function headingLevel(tag: unknown): 2 | 3 | 4 {
  if (tag === 'h3') return 3
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 4 : 2
}

function parseList(node: Record<string, unknown>, depth: number): RichTextNode {
  const items = Array.isArray(node.children) ? node.children : []
  return {
    type: 'list',
    ordered: node.listType === 'number',
    start: typeof node.start === 'number' ? node.start : 1,
    items: items.map((item: unknown) => parseChildren(item, depth + 1)),
  }
}

function parseLink(node: Record<string, unknown>, children: RichTextNode[]): RichTextNode {
  const fields = isObject(node.fields) ? node.fields : {}
  const internal = fields.linkType === 'internal'
  return {
    type: 'link',
    href: !internal && typeof fields.url === 'string' ? fields.url.trim() : null,
    reference: internal ? (referenceSchema.safeParse(fields.doc).data ?? null) : null,
    children,
  }
}

function parseRows(node: Record<string, unknown>, depth: number): TableCell[][] {
  const rows = Array.isArray(node.children) ? node.children.filter(isObject) : []
  return rows.map((row) =>
    (Array.isArray(row.children) ? row.children.filter(isObject) : []).map((cell) => ({
      header: headerOf(Number(cell.headerState)),
      columnSpan: spanOf(cell.colSpan),
      rowSpan: spanOf(cell.rowSpan),
      children: parseChildren(cell, depth + 1),
    })),
  )
}

function headerOf(state: number): TableCell['header'] {
  if ((state & IN_HEADER_ROW) === IN_HEADER_ROW) return 'column'
  return (state & IN_HEADER_COLUMN) === IN_HEADER_COLUMN ? 'row' : 'none'
}

const spanOf = (value: unknown) => (typeof value === 'number' && value > 1 ? Math.floor(value) : 1)
