import { describe, expect, it } from '@jest/globals'
import { COLUMNS } from '@tokyo-cancer-portal/event-import'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from '../files/reader/readXlsx'
import { CHOICE_COLUMNS, labelsOf } from './choices'
import { templateCsv } from './templateCsv'
import { templateXlsx } from './templateXlsx'

const FORMULA = /^[=+\-@]/

async function sheet(number: number): Promise<string> {
  const files = unzipSync(await templateXlsx())
  return strFromU8(files[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array())
}

describe('the Excel template', () => {
  it('offers exactly the words that are read, for every column of one word', async () => {
    const lists = [
      ...(await sheet(1)).matchAll(/<dataValidation type="list".*?<\/dataValidation>/g),
    ]
    const choices = CHOICE_COLUMNS.filter(({ kind }) => kind === 'term')
    expect(lists).toHaveLength(choices.length)
    for (const [index, column] of choices.entries()) {
      const letter = String.fromCodePoint(65 + CHOICE_COLUMNS.indexOf(column))
      expect(lists[index]?.[0]).toContain(
        `<formula1>'選択肢'!$${letter}$2:$${letter}$${labelsOf(column).length + 1}</formula1>`,
      )
    }
  })

  it('checks dates, times and numbers, and has a hint for each column, as Excel can show it', async () => {
    const xml = await sheet(1)
    for (const type of ['date', 'time', 'whole']) expect(xml).toContain(`type="${type}"`)
    const prompts = [...xml.matchAll(/promptTitle="([^"]*)" prompt="([^"]*)"/g)]
    expect(prompts.map(([, title]) => title)).toEqual(COLUMNS.map(({ heading }) => heading))
    for (const [, title = '', prompt = ''] of prompts) {
      expect(title.length).toBeLessThanOrEqual(32)
      expect(prompt.length).toBeLessThanOrEqual(255)
    }
  })

  it('has its checks where the order of a sheet wants them', async () => {
    const names = [...(await sheet(1)).matchAll(/<(sheetData|dataValidations|pageMargins)\b/g)]
    expect(names.map(([, name]) => name).slice(0, 2)).toEqual(['sheetData', 'dataValidations'])
  })

  it('has the row of the example below the headings', async () => {
    const { rows } = await readXlsx(await templateXlsx())
    expect(rows.map(({ line, cells }) => [line, cells[0], cells[1]])).toEqual([
      [1, 'NO', '名称（必須）'],
      [2, '例', '患者サロン「ひだまり」'],
    ])
  })
})

it('nothing in a template is taken for a formula', () => {
  const texts = COLUMNS.flatMap((column) => [
    column.heading,
    column.example,
    column.hint,
    ...labelsOf(column),
  ])
  expect(texts.filter((text) => FORMULA.test(text))).toEqual([])
})

it('the CSV begins with a byte order mark, by which Excel knows its code', () => {
  const [head = ''] = templateCsv().split('\r\n')
  expect(head).toBe(`\ufeff${COLUMNS.map(({ heading }) => heading).join(',')}`)
})
