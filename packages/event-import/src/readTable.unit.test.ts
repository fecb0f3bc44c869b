import { describe, expect, it } from '@jest/globals'

import { COLUMNS } from './columns/columns'
import { differencesOf } from './differences/differencesOf'
import type { Cell, Table } from './model/Table'
import { MOST_ROWS, readTable } from './readTable'
import { rowIdentity } from './rows/rowIdentity'
import { table } from './testing/table'

const TODAY = '2026-11-28'
const read = (given: Table) => {
  const result = readTable(given, { today: TODAY })
  if ('problem' in result) throw new Error(result.problem)
  return result
}
const problemOf = (given: Table) => {
  const result = readTable(given, { today: TODAY })
  return 'problem' in result ? result.problem : null
}
/** One row with these cells besides a name and a date. */
function row(cells: Record<string, Cell>) {
  const all: Record<string, Cell> = { 名称: '患者サロン', 開催日: '2026/12/16', ...cells }
  const [first] = read(table(Object.keys(all), Object.values(all))).rows
  if (!first) throw new Error('no row')
  return first
}
const problems = (cells: Record<string, Cell>) =>
  row(cells)
    .messages.filter(({ isProblem }) => isProblem)
    .map(({ column, message }) => `${column}：${message}`)

/** A row as it stands in the template, with another number than the example. */
const example = COLUMNS.map(({ example: cell, path }) => (path === 'number' ? 'A-1' : cell))
const headings = COLUMNS.map(({ heading }) => heading)

describe('a row', () => {
  it('that is filled like the example of the template is an event without any message', () => {
    const [first] = read(table(headings, example)).rows
    expect(first?.messages).toEqual([])
    expect(first?.number).toBe('A-1')
    expect(Object.fromEntries(first?.values ?? [])).toMatchObject({
      title: '患者サロン「ひだまり」',
      kind: 'salon',
      audiences: ['patient', 'family'],
      format: 'venue',
      'venue.name': '当院 2階 講堂',
      'fee.kind': 'free',
      capacity: 20,
      'application.deadlineDate': '2026-12-11',
      body: ['お茶を飲みながら、治療や暮らしのことをゆっくり話します。'],
      occurrences: [
        { date: '2026-12-16', startTime: '14:00', endTime: '15:30' },
        { date: '2027-01-20', startTime: '14:00', endTime: '15:30' },
        { date: '2027-02-17', startTime: '14:00', endTime: '15:30' },
      ],
    })
  })

  it('that is the example of the template is no event', () => {
    const result = readTable(
      table(
        headings,
        COLUMNS.map(({ example: cell }) => cell),
      ),
      {
        today: TODAY,
      },
    )
    expect(result).toEqual({ problem: expect.stringContaining('イベントの行がありません') })
  })

  it('without a name or a date says so', () => {
    expect(problems({ 名称: ' ', 開催日: null, 種類: 'セミナー' })).toEqual([
      '名称：空欄です。必ず入力してください。',
      '開催日：空欄です。必ず入力してください。',
    ])
  })

  it('that is empty is left out, and lines keep their numbers', () => {
    const { rows } = read(table(['名称', '開催日'], ['', null], ['サロン', '2026/12/16']))
    expect(rows.map(({ line }) => line)).toEqual([3])
  })

  it.each<[string, Record<string, Cell>, string]>([
    [
      'an end before the start',
      { 開始時刻: '15:00', 終了時刻: '14:00' },
      '終了時刻：開始時刻より後',
    ],
    ['an end without a start', { 終了時刻: '14:00' }, '終了時刻：開始時刻も'],
    ['a deadline after the event', { 締切日: '2026/12/17' }, '締切日：最後の開催日より前'],
    [
      'a deadline before applications open',
      { 受付開始日: '2026/12/10', 締切日: '2026/12/9' },
      '締切日：受付開始日より後',
    ],
    ['a deadline of a time alone', { 締切時刻: '17:00' }, '締切時刻：締切日も'],
    ['a price of what is free', { 参加費: '無料', '金額（円）': 500 }, '金額（円）：参加費が'],
    ['a venue of what is online', { 形式: 'オンライン', 会場: '講堂' }, '会場の名前：開催形式が'],
    ['an address of what is not', { 形式: '会場', 参加用のURL: 'https://a.jp/' }, '参加用のURL：'],
    ['a formula', { 要約: { refused: 'formula' } }, '要約：数式が入っています'],
    ['an error', { 要約: { refused: 'error' } }, '要約：表計算ソフトのエラー'],
    ['endless text', { 要約: { refused: 'too-long' } }, '要約：文字が多すぎます'],
    ['a sign of formulas', { 要約: '=HYPERLINK("https://evil.example","見る")' }, '要約：「=」で'],
    ['a plus', { 電話: '', 問い合わせ先の電話番号: '+81-3-1234-5678' }, '「+」で始まる'],
    ['a hyphen', { 要約: ' -2+3' }, '「-」で始まる'],
    ['an at sign', { 要約: '@SUM(A1)' }, '「@」で始まる'],
    ['a wide sign', { 要約: '＝1+1' }, '「＝」で始まる'],
    ['a formula for a name', { 名称: '=1' }, '名称：「=」で始まる'],
  ])('with %s says so, and nothing else is wrong', (_what, cells, words) => {
    expect(problems(cells)).toEqual([expect.stringContaining(words)])
  })

  it('says what the form will ask for, and that a date is over, without being wrong', () => {
    const { messages } = row({ 開催日: '2026/11/27' })
    expect(messages.map(({ column, isProblem }) => [column, isProblem])).toEqual([
      ['開催日', false],
      ['種類', false],
      ['開催形式', false],
      ['問い合わせ先', false],
    ])
  })

  it.each<[string, Cell[][], string]>([
    [
      'number',
      [
        ['1', 'サロン'],
        ['１', '教室'],
      ],
      '2行目と同じNO',
    ],
    [
      'words',
      [
        ['', 'サロン'],
        ['', 'サロン'],
      ],
      '2行目と同じ内容',
    ],
  ])('that repeats the %s of another says so', (_what, cells, words) => {
    const { rows } = read(
      table(['NO', '名称', '開催日'], ...cells.map((one) => [...one, '2026/12/16'])),
    )
    expect(rows[0]?.messages.some(({ isProblem }) => isProblem)).toBe(false)
    expect(rows[1]?.messages[0]).toMatchObject({
      column: 'NO',
      isProblem: true,
      message: expect.stringContaining(words),
    })
  })
})

describe('headings', () => {
  it('are known by other names, in any order, width and place', () => {
    const { rows, unknownColumns } = read({
      rows: [
        { line: 1, cells: ['2026年度 行事予定'] },
        { line: 3, cells: ['開始日', '担当者', 'イベント名 ※必須', '定員', '場所名称'] },
        { line: 4, cells: ['令和8年12月16日', '山田', '患者サロン', '20名', '講堂'] },
      ],
      isFrom1904: false,
    })
    expect(unknownColumns).toEqual(['担当者'])
    expect(Object.fromEntries(rows[0]?.values ?? [])).toMatchObject({
      title: '患者サロン',
      capacity: 20,
      'venue.name': '講堂',
    })
  })

  it.each<[string, Table, string]>([
    ['are missing', table(['氏名', '電話'], ['山田', '03']), '見出しの行が見つかりません'],
    ['are there twice', table(['名称', '開催日', 'イベント名'], ['a']), '「名称」の列が二つ'],
    ['have nothing below', table(['名称', '開催日']), 'イベントの行がありません'],
    ['are of an empty file', { rows: [], isFrom1904: false }, '見出しの行が見つかりません'],
    [
      'have too much below',
      table(
        ['名称', '開催日'],
        ...Array.from({ length: MOST_ROWS + 1 }, (_, at) => [`サロン${at}`, '2026/12/16']),
      ),
      '2000行まで',
    ],
  ])('that %s are said', (_what, given, words) => {
    expect(problemOf(given)).toContain(words)
  })

  it('mean one column each', () => {
    const names = COLUMNS.flatMap(({ heading, aliases = [] }) => [heading, ...aliases])
    expect(new Set(names.map((name) => name.normalize('NFKC'))).size).toBe(names.length)
  })
})

describe('the same row in another file', () => {
  it('is known by its number, whatever else it says', () => {
    const [a, b] = [row({ NO: 'A-1' }), row({ NO: 'Ａ-1', 名称: '別の名前' })]
    expect(rowIdentity(a)).toBe(rowIdentity(b))
  })

  it('is known by its words in any order, and is another with other words', () => {
    const a = row({ 種類: 'セミナー', 定員: 20 })
    expect(rowIdentity(row({ 定員: '２０名', 種類: 'セミナー' }))).toBe(rowIdentity(a))
    expect(rowIdentity(row({ 種類: 'セミナー', 定員: 21 }))).not.toBe(rowIdentity(a))
  })
})

describe('differencesOf', () => {
  const event = {
    title: '患者サロン',
    capacity: 20,
    venue: { name: '講堂' },
    audiences: ['family', 'patient'],
    occurrences: [{ date: '2026-12-16', startTime: '14:00', endTime: null, status: 'scheduled' }],
  }

  it('finds none where the event says the same, or more than the row', () => {
    const same = row({ 開始時刻: '14:00', 対象: '患者さん、ご家族', 定員: 20 })
    expect(differencesOf(same, event)).toEqual([])
  })

  it('says what stands in the table and what in the event', () => {
    const other = row({ 開始時刻: '15:00', 会場: '食堂', 定員: 20, 要約: '話します。' })
    expect(differencesOf(other, event)).toEqual([
      { label: '会場の名前', inTable: '食堂', inEvent: '講堂' },
      { label: '要約', inTable: '話します。', inEvent: '（空欄）' },
      {
        label: '開催日時',
        inTable: '2026年（令和8年）12月16日（水）15:00〜',
        inEvent: '2026年（令和8年）12月16日（水）14:00〜',
      },
    ])
  })
})
