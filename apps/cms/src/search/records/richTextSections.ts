import { DEFAULT_LANGUAGE, uniqueAnchor } from '@tokyo-cancer-portal/domain'
import { inlineText, isInline } from './inlineText'
import type { RecordSection } from './SearchRecord'

/** Fields of blocks that begin a part of their own, and those that hold sentences. */
const HEADINGS = ['heading', 'question']
const PARAGRAPHS = ['text', 'answer', 'transcript']
/** Cells say nothing without their row and column. */
const LEFT_OUT = 'table'

/**
 * The parts of a rich text as stored, in the order of the page, with the anchors that their headings have there. Of a
 * translated one the Japanese parts.
 *
 * @param lead what stands before the text
 */
export function richTextSections(stored: unknown, lead: readonly string[] = []): RecordSection[] {
  const sections: RecordSection[] = [{ heading: '', anchor: '', paragraphs: [...lead] }]
  const own = Object(stored) as Record<string, unknown>
  const root = 'root' in own ? own.root : Object(own[DEFAULT_LANGUAGE]).root
  collect(root, { sections, taken: new Set() })
  return sections.filter(({ paragraphs }) => paragraphs.length > 0)
}

interface Collected {
  sections: RecordSection[]
  taken: Set<string>
}

function collect(node: unknown, into: Collected): void {
  const { type, children, fields } = Object(node) as Record<string, unknown>
  if (type === LEFT_OUT) return
  if (type === 'block') return collectBlock(fields, into)
  if (!Array.isArray(children)) return
  const words = inlineText(children)
  if (type === 'heading') {
    const anchor = uniqueAnchor(into.taken, words)
    if (words) into.sections.push({ heading: words, anchor, paragraphs: [] })
  } else if (words) into.sections.at(-1)?.paragraphs.push(words)
  for (const child of children) if (!isInline(child)) collect(child, into)
}

/** A question of a block is no heading of the page: what answers it is found at the heading above it. */
function collectBlock(fields: unknown, into: Collected): void {
  const own = Object(fields) as Record<string, unknown>
  const anchor = into.sections.at(-1)?.anchor ?? ''
  for (const name of HEADINGS) {
    const text = wordsOf(own[name])
    if (text) into.sections.push({ heading: text, anchor, paragraphs: [] })
  }
  for (const name of PARAGRAPHS) {
    const text = wordsOf(own[name])
    if (text) into.sections.at(-1)?.paragraphs.push(text)
  }
  for (const value of Object.values(own)) {
    if (Array.isArray(value)) for (const row of value) collectBlock(row, into)
  }
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
