import type { RichTextRule } from '../check/Rule'
import type { RichNode } from '../model/RichNode'
import { textOf } from '../tree/textOf'
import { isEmptyNode } from '../tree/isEmptyNode'

const LONGEST = 30
/** A sentence or the beginning of one is emphasis, not a heading. */
const IS_SENTENCE = /[。！？、：:]$|です|ます|ください/

/**
 * HDG-3: a bold paragraph that looks like a heading. Whether it is one, and of which level, only its writer knows, so there is
 * no fix.
 */
export const boldAsHeading: RichTextRule = ({ path: field, nodes }) =>
  nodes.flatMap((node, index) => {
    if (node.kind !== 'paragraph' || !isBold(node.children)) return []
    const text = textOf(node.children).trim()
    const next = nodes[index + 1]
    if (text === '' || text.length > LONGEST || IS_SENTENCE.test(text)) return []
    if (!next || next.kind === 'heading' || isEmptyNode(next)) return []
    return [
      {
        rule: 'HDG-3',
        severity: 'hint',
        field,
        place: { node: [index], start: 0, end: 0 },
        snippet: text,
        message:
          '太字だけの行は、見出しとして扱われません。見出しなら、見出しの機能を使ってください。',
      },
    ]
  })

function isBold(children: readonly RichNode[]): boolean {
  return children.every(
    (child) => child.kind === 'text' && (child.bold === true || child.text.trim() === ''),
  )
}
