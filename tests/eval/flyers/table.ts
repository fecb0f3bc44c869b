import type { FieldTotals, Totals } from './totals'

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

const row = (name: string, { present, right, wrong, missing }: FieldTotals): string =>
  `| ${[
    name,
    present,
    right,
    wrong,
    missing,
    percent(right, present),
    percent(wrong, right + wrong),
  ].join(' | ')} |`

/** The totals as a table of Markdown. */
export function table({ flyers, fields, all, conflicts }: Totals): string {
  return [
    '| field | present | right | wrong | left empty | right of present | wrong of filled |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...fields]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, totals]) => row(`\`${path}\``, totals)),
    row('**all**', all),
    '',
    `${flyers} flyers. Contradictions: ${conflicts.found} of ${conflicts.present} found, ${conflicts.wrong} seen where there are none.`,
  ].join('\n')
}
