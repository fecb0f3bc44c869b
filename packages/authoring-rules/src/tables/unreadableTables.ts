import type { RichTextRule } from '../check/Rule'
import { walk } from '../tree/walk'
import { type PlacedTable, tableFinding, tablesIn } from './tablesIn'

/** TBL-3: merged cells, a table in a table, and a table of one column, which is a list. */
export const unreadableTables: RichTextRule = ({ path, nodes }) =>
  tablesIn(nodes).flatMap((table) => {
    const message = problemOf(table)
    return message === undefined
      ? []
      : [tableFinding(path, table, { rule: 'TBL-3', severity: 'warning', message })]
  })

function problemOf({ node, rows }: PlacedTable): string | undefined {
  if (walk(node.children).some(({ node: inner }) => inner.kind === 'table')) {
    return '表の中に表があります。表を分けてください。'
  }
  const cells = rows.flat()
  if (cells.some(({ colSpan = 1, rowSpan = 1 }) => colSpan > 1 || rowSpan > 1)) {
    return 'つなげたマスがあります。読み上げやスマートフォンで分かりにくくなります。表を分けるか、同じ言葉をくり返してください。'
  }
  const isOneColumn = rows.length > 0 && rows.every((row) => row.length <= 1)
  return isOneColumn ? '1列だけの表です。箇条書きにしてください。' : undefined
}
