import { expect, it } from '@jest/globals'

import { spreadsheetCsv } from './spreadsheetCsv'

it('begins with a byte order mark and ends every row with CRLF', () => {
  const bytes = Buffer.from(spreadsheetCsv([['名称'], ['患者サロン']]))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString()).toBe('\uFEFF名称\r\n患者サロン\r\n')
})

it('goes on without a byte order mark', () => {
  expect(spreadsheetCsv([['患者サロン']], false)).toBe('患者サロン\r\n')
})

it.each([
  ['a,b', '"a,b"'],
  ['「"引用"」', '"「""引用""」"'],
  ['一行目\n二行目', '"一行目\n二行目"'],
  ['一行目\r二行目', '"一行目\r二行目"'],
  ['😀𠮷', '😀𠮷'],
  ['', ''],
])('writes %j as RFC 4180 says', (cell, written) => {
  expect(spreadsheetCsv([[cell, 'x']], false)).toBe(`${written},x\r\n`)
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
  'keeps %j from being a formula',
  (cell) => {
    expect(spreadsheetCsv([[cell]], false)).toMatch(/^"?'/)
  },
)
