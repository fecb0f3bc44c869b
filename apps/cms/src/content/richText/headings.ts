import { element } from './element'
import { inlines } from './inlines'
import type { HeadingNode, Inline } from './nodes'

/** A heading of the second level, the highest in a body (the page title is the first). */
export function h2(...parts: Inline[]): HeadingNode {
  return { ...element('heading', inlines(parts)), tag: 'h2' }
}

/** A heading of the third level. */
export function h3(...parts: Inline[]): HeadingNode {
  return { ...element('heading', inlines(parts)), tag: 'h3' }
}
