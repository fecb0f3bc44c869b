import { describe, expect, it } from '@jest/globals'
import { MOST_ROWS, readTable } from '@tokyo-cancer-portal/event-import'
import { makeXlsx, textRows } from '../testing/makeXlsx'
import { templateCsv } from '../template/templateCsv'
import { templateXlsx } from '../template/templateXlsx'
import { TABLE_LIMITS } from './limits'
import { readFile } from './readFile'

const MEBIBYTE = 1024 * 1024
const HEAD = ['名称', '開催日']
const bytes = (text: string) => new TextEncoder().encode(text)
async function cellsOf(file: Uint8Array) {
  const reading = await readFile(file)
  if ('refused' in reading) throw new Error(reading.refused)
  return reading.table.rows.map(({ line, cells }) => [line, ...cells])
}

describe('a CSV', () => {
  // 「名称,開催日」 and 「①サロン髙,令和8年12月16日」 as Windows writes them.
  const SHIFT_JIS = Buffer.from(
    '96bc8fcc2c8a4a8dc393fa0d0a8740835483 8d8393fbfc2c97df98613894 4e31328c8e313693fa0d0a'.replaceAll(
      ' ',
      '',
    ),
    'hex',
  )

  it.each<[string, Uint8Array, unknown[][]]>([
    [
      'in UTF-8',
      bytes('名称,開催日\r\nサロン,2026/12/16\r\n'),
      [
        [1, ...HEAD],
        [2, 'サロン', '2026/12/16'],
      ],
    ],
    [
      'with a byte order mark',
      bytes('\ufeff名称,開催日\nサロン,2026/12/16'),
      [
        [1, ...HEAD],
        [2, 'サロン', '2026/12/16'],
      ],
    ],
    [
      'in the Shift_JIS of Windows',
      SHIFT_JIS,
      [
        [1, ...HEAD],
        [2, '①サロン髙', '令和8年12月16日'],
      ],
    ],
    [
      'with tabs',
      bytes('名称\t開催日\nサロン\t2026/12/16'),
      [
        [1, ...HEAD],
        [2, 'サロン', '2026/12/16'],
      ],
    ],
    [
      'with lines and commas in a cell, and empty lines',
      bytes('名称,開催日\n\n"サロン,\n""ひだまり""",2026/12/16,余り\n'),
      [
        [1, ...HEAD],
        [3, 'サロン,\n"ひだまり"', '2026/12/16', '余り'],
      ],
    ],
  ])('%s is read', async (_what, file, cells) => {
    expect(await cellsOf(file)).toEqual(cells)
  })
})

describe('an .xlsx', () => {
  it('is read as it was typed: texts, numbers, dates as numbers, without how they are read aloud', async () => {
    const file = makeXlsx({
      sharedStrings:
        '<si><t>名称</t><rPh sb="0" eb="2"><t>メイショウ</t></rPh></si><si><r><t>開催</t></r><r><t>日</t></r></si><si><t>一_x000D_\n二</t></si>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="5"><c r="A5" t="s"><v>2</v></c><c r="C5" s="7"><v>46372</v></c><c r="D5"><v>0.5</v></c><c r="E5" t="b"><v>1</v></c></row>',
    })
    expect(await cellsOf(file)).toEqual([
      [1, '名称', null, '開催日'],
      [5, '一\r\n二', null, 46_372, 0.5, 'TRUE'],
    ])
  })

  it('takes no result of a formula, and no error', async () => {
    const file = makeXlsx({
      rows: '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>HYPERLINK("https://evil.example")</f><v>見る</v></c><c t="e"><v>#REF!</v></c></row>',
    })
    expect(await cellsOf(file)).toEqual([
      [1, { refused: 'formula' }, { refused: 'formula' }, { refused: 'error' }],
    ])
  })

  it('says from when days are counted', async () => {
    const reading = await readFile(
      makeXlsx({ rows: textRows([HEAD]), workbookPr: '<workbookPr date1904="1"/>' }),
    )
    expect(reading).toMatchObject({ table: { isFrom1904: true } })
  })

  it('counts its rows on, whatever numbers it gives them', async () => {
    const row = (number: string) =>
      `<row r="${number}"><c t="inlineStr"><is><t>x</t></is></c></row>`
    const file = makeXlsx({ rows: ['3', '3', 'x', '-1', '1e400', '9'].map(row).join('') })
    expect((await cellsOf(file)).map(([line]) => line)).toEqual([3, 4, 5, 6, 7, 9])
  })

  it('may have a cell with endless text, which is not taken', async () => {
    const file = makeXlsx({ rows: textRows([['あ'.repeat(TABLE_LIMITS.charactersOfCell + 1)]]) })
    expect(await cellsOf(file)).toEqual([[1, { refused: 'too-long' }]])
  })
})

describe('the template', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['Excel', templateXlsx],
    ['CSV', async () => bytes(templateCsv())],
  ])('in %s is a table without a row, because the example is none', async (_what, make) => {
    const reading = await readFile(await make())
    if ('refused' in reading) throw new Error(reading.refused)
    expect(readTable(reading.table, { today: '2026-11-28' })).toEqual({
      problem: expect.stringContaining('イベントの行がありません'),
    })
  })
})

describe('a file that is not taken', () => {
  const zeros = new Uint8Array(TABLE_LIMITS.entryBytes + 1)
  const sheet = 'xl/worksheets/sheet1.xml'
  /** The size of the sheet as the archive says it, in its directory and before it: less than it is. */
  function lying(): Uint8Array {
    const file = Buffer.from(
      makeXlsx({ rows: textRows([HEAD]), files: { [sheet]: new Uint8Array(20 * MEBIBYTE) } }),
    )
    for (const [signature, at, nameAt] of [
      ['PK\u0001\u0002', 24, 46],
      ['PK\u0003\u0004', 22, 30],
    ] as const) {
      for (
        let from = file.indexOf(signature);
        from >= 0;
        from = file.indexOf(signature, from + 4)
      ) {
        if (file.toString('latin1', from + nameAt, from + nameAt + sheet.length) === sheet) {
          file.writeUInt32LE(100, from + at)
        }
      }
    }
    return file
  }

  it.each<[string, () => Uint8Array, string]>([
    ['is empty', () => new Uint8Array(), 'empty'],
    ['has blanks alone', () => bytes('\ufeff \r\n'), 'empty'],
    ['is too large', () => new Uint8Array(TABLE_LIMITS.bytes + 1), 'too-much'],
    [
      'unpacks to more than it may',
      () => makeXlsx({ rows: '', files: { [sheet]: zeros } }),
      'too-much',
    ],
    ['says less about its size than it has', lying, 'broken'],
    [
      'has too many files inside',
      () =>
        makeXlsx({
          rows: '',
          files: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x/${at}`, ''])),
        }),
      'too-much',
    ],
    [
      'refers to one text again and again',
      () =>
        makeXlsx({
          sharedStrings: `<si><t>${'あ'.repeat(9000)}</t></si>`,
          rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(150)}</row>`.repeat(500),
        }),
      'too-much',
    ],
    [
      'has more texts than it may',
      () => makeXlsx({ rows: '', sharedStrings: '<si/>'.repeat(TABLE_LIMITS.sharedStrings + 1) }),
      'too-much',
    ],
    [
      'declares entities',
      () =>
        makeXlsx({
          rows: '',
          files: {
            [sheet]:
              '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
          },
        }),
      'broken',
    ],
    [
      'reads from other files',
      () =>
        makeXlsx({ rows: textRows([HEAD]), files: { 'xl/externalLinks/externalLink1.xml': '' } }),
      'links',
    ],
    [
      'holds a program',
      () => makeXlsx({ rows: textRows([HEAD]), files: { 'xl/vbaProject.bin': 'x' } }),
      'macros',
    ],
    [
      'is another archive',
      () => makeXlsx({ rows: '', files: { 'xl/workbook.xml': 'no' } }),
      'broken',
    ],
    ['is cut', () => makeXlsx({ rows: textRows([HEAD]) }).slice(0, 300), 'broken'],
    [
      'asks for a password',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'locked',
    ],
    [
      'is of an old Excel',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'old-excel',
    ],
    ['is a PDF', () => Buffer.from(`%PDF-1.7\n${'\0\u0001\u0002'.repeat(100)}`), 'broken'],
    ['is in another code', () => Buffer.from('96bc8fcc2cfffe80a0fdff', 'hex'), 'encoding'],
    ['has an open quote', () => bytes('名称,開催日\n"サロン,2026/12/16'), 'broken'],
  ])('%s', async (_what, make, refused) => {
    expect(await readFile(make())).toEqual({ refused })
  })
})

it('reads one row more than are taken, so that they are seen to be too many', async () => {
  const rows = Array.from({ length: MOST_ROWS * 2 }, (_, at) => `サロン${at},2026/12/16`)
  const reading = await readFile(bytes(['名称,開催日', ...rows].join('\n')))
  if ('refused' in reading) throw new Error(reading.refused)
  expect(reading.table.rows.length).toBeGreaterThan(MOST_ROWS + 1)
  expect(readTable(reading.table, { today: '2026-11-28' })).toEqual({
    problem: expect.stringContaining('2000行まで'),
  })
})
