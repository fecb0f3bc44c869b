import { COLUMNS, type Column } from '@tokyo-cancer-portal/event-import'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { CHOICE_COLUMNS, labelsOf } from './choices'
import { helpRows } from './helpRows'
import { CHOICES_SHEET, EVENT_SHEET, HELP_SHEET } from './sheetNames'
import { validations } from './validations'

const HEADING = { fontWeight: 'bold', backgroundColor: '#dbe9f4', wrap: true } as const
const EXAMPLE = { textColor: '#595959', backgroundColor: '#f2f2f2', wrap: true } as const
const WIDTHS: Readonly<Record<Column['kind'], number>> = {
  text: 24,
  'long-text': 40,
  terms: 32,
  term: 20,
  date: 14,
  time: 10,
  number: 12,
}

/**
 * The table to be filled in as Excel: a sheet of events with drop-down lists and a row that shows how it is done, a sheet
 * that explains, and one with all words that can be chosen.
 */
export async function templateXlsx(): Promise<Buffer> {
  const sheets = [
    {
      sheet: EVENT_SHEET,
      data: eventRows(),
      columns: COLUMNS.map(({ kind }) => ({ width: WIDTHS[kind] })),
      stickyRowsCount: 1,
    },
    { sheet: HELP_SHEET, data: helpRows(), columns: [24, 8, 50, 60].map((width) => ({ width })) },
    {
      sheet: CHOICES_SHEET,
      data: choiceRows(),
      columns: CHOICE_COLUMNS.map(() => ({ width: 28 })),
    },
  ]
  return writeExcelFile(sheets, { features: [validations(0) as never] }).toBuffer()
}

function eventRows(): SheetData {
  return [
    COLUMNS.map(({ heading, isNeeded }) => ({
      value: isNeeded ? `${heading}（必須）` : heading,
      ...HEADING,
    })),
    COLUMNS.map(({ example }) => (example === '' ? EXAMPLE : { value: example, ...EXAMPLE })),
  ]
}

function choiceRows(): SheetData {
  const columns = CHOICE_COLUMNS.map(labelsOf)
  const longest = Math.max(...columns.map(({ length }) => length))
  return [
    CHOICE_COLUMNS.map(({ heading }) => ({ value: heading, ...HEADING })),
    ...Array.from({ length: longest }, (_, at) => columns.map((labels) => labels[at] ?? null)),
  ]
}
