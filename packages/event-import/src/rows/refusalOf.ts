import type { Cell } from '../model/Table'

const REFUSALS = {
  formula:
    '数式が入っています。値だけを貼り付け直してください（コピーして「値の貼り付け」を選びます）。',
  error: '表計算ソフトのエラー（#REF! など）が入っています。値を入力し直してください。',
  'too-long': '文字が多すぎます。短くしてください。',
} as const

/**
 * Signs with which a spreadsheet takes a text for a formula, in any width: what is imported is downloaded again as a table
 * by somebody else (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[=+\-@＝＋－＠]/u

/** What is taken away when the text is stored, so that the sign behind it would come first. */
const UNSEEN = /^[\p{Cc}\p{Cf}\s]+/u

/** Why a cell is not read at all; null where it is. */
export function refusalOf(cell: Cell): string | null {
  if (typeof cell === 'object') return cell === null ? null : REFUSALS[cell.refused]
  const seen = typeof cell === 'string' ? cell.replace(UNSEEN, '') : ''
  if (FORMULA.test(seen)) {
    return `「${seen.charAt(0)}」で始まる文字は、表計算ソフトが数式として実行するおそれがあるため、取り込めません。先頭の記号を取ってください。`
  }
  return null
}
