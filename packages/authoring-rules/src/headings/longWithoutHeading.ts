import type { RichTextRule } from '../check/Rule'
import { shortened } from '../passages/shortened'
import { textOf } from '../tree/textOf'

const LONGEST = 600

/** HDG-4: a long text without a heading, which nobody can skim. */
export const longWithoutHeading: RichTextRule = ({ path: field, nodes }) => {
  let [length, begin] = [0, 0]
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'heading') [length, begin] = [0, index + 1]
    else if (node.kind !== 'table' && node.kind !== 'box') {
      length += textOf([node]).length
      if (length > LONGEST) {
        return [
          {
            rule: 'HDG-4',
            severity: 'hint',
            field,
            place: { node: [begin], start: 0, end: 0 },
            snippet: shortened(textOf(nodes.slice(begin, begin + 1))),
            message:
              '見出しのない文章が600文字より長く続いています。間に見出しを入れると、探しやすくなります。',
          },
        ]
      }
    }
  }
  return []
}
