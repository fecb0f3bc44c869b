import { element } from './element'
import type { RichText, TopNode } from './nodes'

/** The value of a rich text field. */
export function richText(...children: TopNode[]): RichText {
  return { root: element('root', children) }
}
