import { element } from './element'
import { inlines } from './inlines'
import type { Inline, ParagraphNode } from './nodes'

/** A paragraph. */
export function p(...parts: Inline[]): ParagraphNode {
  return { ...element('paragraph', inlines(parts)), textFormat: 0, textStyle: '' }
}
