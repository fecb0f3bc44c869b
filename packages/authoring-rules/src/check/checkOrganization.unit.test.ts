import { expect, test } from '@jest/globals'
import type { TextRole } from '../model/AuthoredDocument'
import { organization } from '../testing/build'
import { CONTEXT } from '../testing/samples'
import { checkDocument } from './checkDocument'

test.each<[string, TextRole, string, string[]]>([
  ['a day that is another weekday', 'prose', '2026年12月10日（水）は休みます。', ['DAT-2 blocker']],
  ['a day that nobody knows next month', 'prose', '来月から予約が要ります。', ['DAT-3 warning']],
  ['words that are not allowed in advertisements', 'prose', '日本一の病院です。', ['ADV-1 hint']],
  ['a telephone number of one person', 'contact', '090-1234-5678', ['PII-1 warning']],
  ['a character that is lost on other computers', 'name', '有明\u{E000}病院', ['CHR-5 blocker']],
  ['a name as it is written', 'name', 'ＮＴＴ東日本関東病院', []],
  ['a telephone number of a desk', 'contact', '03-1234-5678', []],
  ['a desk of which nobody knows the hours', 'words', 'がん相談室', []],
])('%s', (_name, role, text, expected) => {
  const found = checkDocument(organization(role, text), CONTEXT)
  expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected)
})
