import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

export type TextParts = { headings: string[]; paragraphs: string[] }

/** Fields of blocks that visitors read. Relations and addresses are not words. */
const WORDS = ['heading', 'title', 'text', 'caption', 'transcript', 'question', 'answer', 'name']

/**
 * The words of a rich text as stored, headings apart, one string for each paragraph, item or cell; those of its blocks
 * too, in the order of the page.
 */
export function richTextParts(stored: unknown): TextParts {
  const parts: TextParts = { headings: [], paragraphs: [] }
  const own = Object(stored)
  const { root } = 'root' in own ? own : Object(own[DEFAULT_LANGUAGE])
  collect(root, parts)
  return parts
}

function collect(node: unknown, parts: TextParts): void {
  const { type, children, fields } = Object(node) as Record<string, unknown>
  if (type === 'block') return collectBlock(fields, parts)
  if (!Array.isArray(children)) return
  const words = inlineText(children)
  if (words) (type === 'heading' ? parts.headings : parts.paragraphs).push(words)
  for (const child of children) if (!isInline(child)) collect(child, parts)
}

function collectBlock(fields: unknown, parts: TextParts): void {
  for (const [name, value] of Object.entries(Object(fields) as Record<string, unknown>)) {
    if (Array.isArray(value)) for (const row of value) collectBlock(row, parts)
    else if (typeof value === 'string' && WORDS.includes(name) && value.trim())
      (name === 'heading' ? parts.headings : parts.paragraphs).push(value.trim())
  }
}

const isInline = (node: unknown): boolean =>
  ['text', 'link', 'autolink', 'linebreak'].includes(String(Object(node).type))

function inlineText(nodes: readonly unknown[]): string {
  return nodes
    .map((node) => {
      const { type, text, children } = Object(node) as Record<string, unknown>
      if (type === 'linebreak') return '\n'
      if (type === 'text') return typeof text === 'string' ? text : ''
      return (type === 'link' || type === 'autolink') && Array.isArray(children)
        ? inlineText(children)
        : ''
    })
    .join('')
    .trim()
}
