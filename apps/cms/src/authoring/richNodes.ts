import type { RichNode } from '@tokyo-cancer-portal/authoring-rules'
import { blockNode } from './blockNode'
import { type Fields, fieldsOf, numberOf, rowsOf, textOf } from './readFields'

const BOLD = 1
/** Deeper than anybody nests; whoever sends more is stopped by the validation. */
const MAX_DEPTH = 60

/**
 * What the portal's editor stores (see editor/portalEditor) for the rules: one node for each of its nodes, in their order, so
 * that the path of a finding is the path in the stored text. Only the texts of a block are found by their `name`.
 */
export function richNodes(value: unknown): RichNode[] {
  return childrenOf(fieldsOf(fieldsOf(value)['root']), 0)
}

function childrenOf(node: Fields, depth: number): RichNode[] {
  return depth > MAX_DEPTH ? [] : rowsOf(node['children']).map((child) => nodeOf(child, depth + 1))
}

function nodeOf(node: Fields, depth: number): RichNode {
  const children = childrenOf(node, depth)
  switch (node['type']) {
    case 'text':
    case 'tab':
      return textNode(node)
    case 'linebreak':
      return { kind: 'break' }
    case 'inlineBlock':
      return { kind: 'number' }
    case 'link':
      return { kind: 'link', to: targetOf(fieldsOf(node['fields'])), children }
    case 'paragraph':
      return { kind: 'paragraph', children }
    case 'heading':
      return { kind: 'heading', level: levelOf(node), children }
    case 'list':
      return { kind: 'list', ordered: node['listType'] === 'number', children }
    case 'listitem':
      return { kind: 'item', children }
    case 'table':
      return { kind: 'table', children }
    case 'tablerow':
      return { kind: 'row', children }
    case 'tablecell':
      return cellNode(node, children)
    case 'block':
      return blockNode(fieldsOf(node['fields']))
    default:
      return { kind: 'other', children }
  }
}

function levelOf({ tag }: Fields): number {
  const [, level] = /^h([1-6])$/.exec(textOf(tag) ?? '') ?? []
  return Number(level ?? 2)
}

function textNode({ text, format }: Fields): RichNode {
  const isBold = ((numberOf(format) ?? 0) & BOLD) !== 0
  return {
    kind: 'text',
    text: typeof text === 'string' ? text : '',
    ...(isBold ? { bold: true } : {}),
  }
}

function cellNode({ headerState, colSpan, rowSpan }: Fields, children: RichNode[]): RichNode {
  const isHeader = (numberOf(headerState) ?? 0) > 0
  const spans = { colSpan: numberOf(colSpan) ?? 1, rowSpan: numberOf(rowSpan) ?? 1 }
  return { kind: 'cell', isHeader, ...spans, children }
}

function targetOf({ linkType, url, doc }: Fields): Extract<RichNode, { kind: 'link' }>['to'] {
  return linkType === 'internal'
    ? { kind: 'document', id: JSON.stringify(doc ?? null) }
    : { kind: 'address', address: typeof url === 'string' ? url : '' }
}
