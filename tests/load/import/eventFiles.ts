import { addDays } from '@tokyo-cancer-portal/domain'
import { type Column, COLUMNS } from '@tokyo-cancer-portal/event-import'
import { spreadsheetCsv } from '@tokyo-cancer-portal/japanese-text/csv'
import { makeXlsx, textRows } from '../../../apps/cms/src/eventImport/testing/makeXlsx'

const FIRST_DAY = '2037-01-05'

/** As many events as a table, each filled in like the example of the template, with a number and a day of its own. */
function cells(prefix: string, count: number): string[][] {
  return [
    COLUMNS.map(({ heading }) => heading),
    ...Array.from({ length: count }, (_, at) => COLUMNS.map((column) => cell(column, prefix, at))),
  ]
}

function cell({ path, example }: Column, prefix: string, at: number): string {
  const day = addDays(FIRST_DAY, at)
  if (path === 'number') return `${prefix}-${at + 1}`
  if (path === 'title') return `患者サロン「ひだまり」第${at + 1}回`
  if (path === 'dates.date') return day
  if (path === 'dates.others') return ''
  if (path === 'application.deadlineDate') return addDays(day, -5)
  return example
}

export function csvOfEvents(prefix: string, count: number): File {
  return new File([spreadsheetCsv(cells(prefix, count))], 'events.csv')
}

export function xlsxOfEvents(prefix: string, count: number): File {
  const content = makeXlsx({ rows: textRows(cells(prefix, count)) })
  return new File([new Uint8Array(content)], 'events.xlsx')
}
