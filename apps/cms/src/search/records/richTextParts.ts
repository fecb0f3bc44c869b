import { DEFAULT_LANGUAGE, LANGUAGES } from '@tokyo-cancer-portal/domain'
import { inlineText, isInline } from './inlineText'

export type TextParts = { headings: string[]; paragraphs: string[] }

/** Fields of blocks that visitors read. Relations and addresses are not words. */
const HEADINGS = ['heading', 'question']
const PARAGRAPHS = ['title', 'text', 'caption', 'transcript', 'answer', 'name']

/**
 * The words of a rich text as stored, headings apart, one string for each paragraph, item or cell; those of its blocks
 * too, in the order of the page. Of a translated one the Japanese words.
 */
export function richTextParts(stored: unknown): TextParts {
  const parts: TextParts = { headings: [], paragraphs: [] }
  const own = Object(stored) as Record<string, unknown>
  collect('root' in own ? own.root : Object(own[DEFAULT_LANGUAGE]).root, parts)
  return parts
}

/** The words of a translated rich text in the other languages. */
export function translatedParts(stored: unknown): string[] {
  const own = Object(stored) as Record<string, unknown>
  const parts: TextParts = { headings: [], paragraphs: [] }
  for (const { value } of LANGUAGES) {
    if (value !== DEFAULT_LANGUAGE) collect(Object(own[value]).root, parts)
  }
  return [...parts.headings, ...parts.paragraphs]
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
    if (typeof value !== 'string' || !value.trim()) continue
    if (HEADINGS.includes(name)) parts.headings.push(value.trim())
    if (PARAGRAPHS.includes(name)) parts.paragraphs.push(value.trim())
  }
}
