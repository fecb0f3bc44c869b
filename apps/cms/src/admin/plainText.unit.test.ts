import { expect, it } from '@jest/globals'
import { block, h2, link, p, richText, ul } from '../content/richText'
import { plainText } from './plainText'
import { textInJapanese } from './textInJapanese'
import { valueAtPath } from './valueAtPath'

it.each<[string, unknown, string]>([
  ['a text', '題名', '題名'],
  ['nothing', null, ''],
  ['a number', 3, ''],
  [
    'a rich text',
    richText(h2('見出し'), p('文は', link('リンク', '/news'), 'です。'), ul('一', '二')),
    '見出し\n文はリンクです。\n一\n二',
  ],
  [
    'a block',
    richText(block({ blockType: 'callout', kind: 'info', title: '注意', text: '文。' })),
    '注意\n文。',
  ],
])('%s is read as plain text', (_name, value, expected) => {
  expect(plainText(value)).toBe(expected)
})

it.each([
  [{ title: { ja: '題', en: 'Title' } }, '題'],
  [{ title: { en: 'Title' } }, ''],
  [{ title: '題' }, '題'],
  [null, ''],
])('%j is called %j in Japanese', (row, expected) => {
  expect(textInJapanese(row, 'title')).toBe(expected)
})

it('finds the row of a form by what it is, wherever it was moved', () => {
  const document = {
    title: '題',
    layout: [
      { id: 'a', heading: '一' },
      { id: 'b', heading: '二' },
    ],
  }
  const ids = new Map([['layout.0', 'b']])
  expect(valueAtPath(document, 'title', (path) => ids.get(path))).toBe('題')
  expect(valueAtPath(document, 'layout.0.heading', (path) => ids.get(path))).toBe('二')
  expect(valueAtPath(document, 'layout.1.heading', (path) => ids.get(path))).toBeUndefined()
  expect(valueAtPath(null, 'layout.0.heading', () => 'b')).toBeUndefined()
})
