import type { RichTextRule } from '../check/Rule'
import { isEmptyNode } from '../tree/isEmptyNode'
import { type PlacedTable, tableFinding, tablesIn } from './tablesIn'

/** TBL-1: a table that nothing introduces: no caption and, where the editor has none, no words just before it. */
export const missingCaption: RichTextRule = ({ path, nodes }) =>
  tablesIn(nodes)
    .filter((table) => !isIntroduced(table))
    .map((table) =>
      tableFinding(path, table, {
        rule: 'TBL-1',
        severity: 'blocker',
        message: '何の表かが分かるように、表の題名か、表のすぐ前に見出しか文を入れてください。',
      }),
    )

function isIntroduced({ node, path, siblings }: PlacedTable): boolean {
  if (node.caption?.trim()) return true
  if (node.caption !== undefined) return false
  const before = siblings[(path.at(-1) ?? 0) - 1]
  return (before?.kind === 'heading' || before?.kind === 'paragraph') && !isEmptyNode(before)
}
