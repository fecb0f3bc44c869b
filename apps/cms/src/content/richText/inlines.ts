import type { Inline, InlineNode } from './nodes'
import { text } from './text'

/** Turns the plain strings among the parts of a line into text nodes. */
export function inlines(parts: readonly Inline[]): InlineNode[] {
  return parts.map((part) => (typeof part === 'string' ? text(part) : part))
}
