import { type Column, COLUMNS, MOST_ROWS } from '@tokyo-cancer-portal/event-import'
import type { Feature } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { CHOICE_COLUMNS, labelsOf } from './choices'
import { CHOICES_SHEET } from './sheetNames'

/** Below the headings and the example, from 0. */
const FIRST_ROW = 2
/** Excel shows no more of a hint. */
const LONGEST_HINT = 255
/** 2000-01-01 and 2100-01-01 as Excel counts days. */
const DAYS = [36_526, 73_051] as const

/** What a cell of the column takes (ECMA-376 part 1, 18.3.1.32). */
const RULES: Readonly<
  Record<Column['kind'], (column: Column) => { type: string; formulas: string[] }>
> = {
  text: () => ({ type: 'none', formulas: [] }),
  'long-text': () => ({ type: 'none', formulas: [] }),
  // Several words in one cell are no entry of a list.
  terms: () => ({ type: 'none', formulas: [] }),
  date: () => ({ type: 'date', formulas: DAYS.map(String) }),
  time: () => ({ type: 'time', formulas: ['0', '0.99999'] }),
  number: () => ({ type: 'whole', formulas: ['0', '1000000'] }),
  term: (column) => ({ type: 'list', formulas: [rangeOfChoices(column)] }),
}

/**
 * Drop-down lists, checks of dates, times and numbers, and a hint beside every cell of the sheet of events. A check only
 * warns: 令和8年12月3日 is read, though Excel takes it for a text.
 *
 * @param sheetIndex of the sheet of events
 */
export function validations(sheetIndex: number): Feature<Buffer> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, sheet) =>
            sheet.sheetIndex === sheetIndex ? insert(xml) : xml,
        },
      },
    },
  }
}

function insert(xml: string): string {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []
  const markup = `<dataValidations count="${COLUMNS.length}">${COLUMNS.map(validation).join('')}</dataValidations>`
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
}

function validation(column: Column, place: number): string {
  const { type, formulas } = RULES[column.kind](column)
  const cells = `${getCellAddress(FIRST_ROW, place)}:${getCellAddress(FIRST_ROW + MOST_ROWS - 1, place)}`
  const attributes = {
    type,
    errorStyle: 'warning',
    allowBlank: '1',
    showInputMessage: '1',
    showErrorMessage: '1',
    errorTitle: column.heading,
    error: 'このままでは取り込めないことがあります。',
    promptTitle: column.heading,
    prompt: column.hint.slice(0, LONGEST_HINT),
    sqref: cells,
  }
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${sanitizeAttributeValue(value)}"`,
  )
  const inner = formulas.map(
    (formula, index) =>
      `<formula${index + 1}>${sanitizeTextContent(formula)}</formula${index + 1}>`,
  )
  return `<dataValidation ${written.join(' ')}>${inner.join('')}</dataValidation>`
}

function rangeOfChoices(column: Column): string {
  const place = CHOICE_COLUMNS.indexOf(column)
  const letters = getCellAddress(0, place).replace(/\d+$/, '')
  const last = labelsOf(column).length + 1
  return `'${CHOICES_SHEET}'!$${letters}$2:$${letters}$${last}`
}
