import type { RichTextRule } from '../check/Rule'
import type { Finding } from '../model/Finding'
import type { RichNode } from '../model/RichNode'
import { isEmptyNode } from '../tree/isEmptyNode'
import { runsOf } from '../tree/runsOf'
import { walk } from '../tree/walk'

/** HDG-2: headings without words, which readers of screens announce all the same. */
export const emptyHeadings: RichTextRule = ({ path: field, nodes }) => [
  ...emptyAmong(field, nodes, []),
  ...walk(nodes).flatMap(({ node, path }) =>
    'children' in node ? emptyAmong(field, node.children, path) : [],
  ),
]

function emptyAmong(
  field: string,
  siblings: readonly RichNode[],
  parent: readonly number[],
): Finding[] {
  return runsOf(siblings, (node) => node.kind === 'heading' && isEmptyNode(node)).map(
    ({ index, count }) => ({
      rule: 'HDG-2',
      severity: 'blocker',
      field,
      place: { node: [...parent, index], start: 0, end: 0 },
      snippet: '',
      message: '言葉のない見出しがあります。消すか、言葉を入れてください。',
      fix: { kind: 'remove-empty', field, parent, index, count },
    }),
  )
}
