import type { RichTextRule } from '../check/Rule'
import type { CellNode } from '../model/RichNode'
import { textOf } from '../tree/textOf'
import { tableFinding, tablesIn } from './tablesIn'

const LONGEST = 15
/** Days, times, amounts and sentences are contents, not headers. */
const IS_CONTENT = /[0-9０-９。]/

/** TBL-2: a table without headers. The fix is offered only where the first row can hardly be anything else. */
export const missingHeaders: RichTextRule = ({ path: field, nodes }) =>
  tablesIn(nodes)
    .filter(
      ({ rows }) => rows.length > 0 && !rows.some((row) => row.some(({ isHeader }) => isHeader)),
    )
    .map((table) =>
      tableFinding(field, table, {
        rule: 'TBL-2',
        severity: 'blocker',
        message:
          '表に見出しの行か列がありません。読み上げでは、見出しがないと何の値か分かりません。見出しの行を決めてください。',
        ...(looksLikeHeaders(table.rows)
          ? { fix: { kind: 'mark-header', field, node: table.path } as const }
          : {}),
      }),
    )

function looksLikeHeaders(rows: readonly (readonly CellNode[])[]): boolean {
  const [first = []] = rows
  const words = first.map((cell) => textOf(cell.children).trim())
  return (
    rows.length > 1 &&
    words.length > 1 &&
    new Set(words).size === words.length &&
    words.every((text) => text !== '' && text.length <= LONGEST && !IS_CONTENT.test(text)) &&
    rows.slice(1).some((row) => row.some((cell) => IS_CONTENT.test(textOf(cell.children))))
  )
}
