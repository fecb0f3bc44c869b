import type { RichNode } from '@tokyo-cancer-portal/authoring-rules'
import type { StoredNode } from '../storedNodes'

const KINDS = { paragraph: 'paragraph', row: 'tablerow', item: 'listitem', table: 'table' } as const

/** What the editor would have stored for a rich text as the rules see it. */
export const storedFrom = (nodes: readonly RichNode[]): { root: { children: StoredNode[] } } => ({
  root: { children: nodes.map(stored) },
})

function stored(node: RichNode): StoredNode {
  const children = 'children' in node ? node.children.map(stored) : []
  switch (node.kind) {
    case 'text':
      return { type: 'text', text: node.text, format: node.bold ? 1 : 0 }
    case 'break':
      return { type: 'linebreak' }
    case 'number':
      return { type: 'inlineBlock', fields: { blockType: 'registerNumber' } }
    case 'link':
      return { type: 'link', fields: linkFields(node.to), children }
    case 'heading':
      return { type: 'heading', tag: `h${node.level}`, children }
    case 'list':
      return { type: 'list', listType: node.ordered ? 'number' : 'bullet', children }
    case 'cell': {
      const { colSpan = 1, rowSpan = 1, isHeader } = node
      return { type: 'tablecell', headerState: isHeader ? 1 : 0, colSpan, rowSpan, children }
    }
    case 'box': {
      const [question = '', answer = ''] = node.children.map(({ text }) => text)
      return block({ blockType: 'faq', items: [{ question, answer }] })
    }
    case 'image': {
      const { alt, decorative, fileName, caption, width, height } = node
      const image = { alt, decorative, originalName: fileName, width, height }
      return block({ blockType: 'figure', image, caption })
    }
    case 'file': {
      const { title, fileName, mimeType, bytes } = node
      const media = { originalName: fileName, mimeType, filesize: bytes }
      return block({ blockType: 'fileCard', title, file: media })
    }
    case 'video':
      return block({ blockType: 'video', title: node.title, captions: node.captions })
    case 'other':
      return { type: 'quote', children }
    default:
      return { type: KINDS[node.kind], children }
  }
}

const block = (fields: Record<string, unknown>): StoredNode => ({ type: 'block', fields })

function linkFields(to: Extract<RichNode, { kind: 'link' }>['to']): Record<string, unknown> {
  return to.kind === 'address'
    ? { linkType: 'custom', url: to.address }
    : { linkType: 'internal', doc: { relationTo: 'content-items', value: to.id } }
}
