import { describe, expect, it } from '@jest/globals'
import { languageOfMessage } from './languageOfMessage'
import { readContext } from './readContext'
import { readMessage } from './readMessage'

describe('readMessage', () => {
  it.each([
    ['  こんにちは ', 'こんにちは'],
    ['か\u3099ん', 'がん'],
    ['死\u200Bに\u200Dた\uFEFFい', '死にたい'],
    ['a\u{E0041}\u{E0042}b', 'ab'],
    ['一\r\n二\t三', '一 二 三'],
    ['a\u0000\u0007\u202Ec', 'ac'],
    ['あ'.repeat(300), 'あ'.repeat(300)],
    ['𠮷'.repeat(300), '𠮷'.repeat(300)],
    [`${'あ'.repeat(300)}\u200B\u200B`, 'あ'.repeat(300)],
  ])('%j is %j', (given, message) => expect(readMessage(given)).toEqual({ message }))

  it.each([
    ['', '質問を入力してください。'],
    [' \n\u200B', '質問を入力してください。'],
    ['あ'.repeat(301), '質問は300文字以内で入力してください。'],
    [undefined, '質問（message）は文字で送ってください。'],
    [null, '質問（message）は文字で送ってください。'],
    [12, '質問（message）は文字で送ってください。'],
    [{ toString: () => 'a' }, '質問（message）は文字で送ってください。'],
    [['a'], '質問（message）は文字で送ってください。'],
  ])('%j: %s', (given, problem) => expect(readMessage(given)).toEqual({ problem }))
})

describe('readContext', () => {
  it.each([
    [undefined, { turns: [] }],
    [null, { turns: [] }],
    [{}, { turns: [] }],
    [{ turns: ['  来週の\u200B会 ', ' '] }, { turns: ['来週の会'] }],
    [
      { turns: ['a', 'b', 'c'], language: 'en' },
      { turns: ['a', 'b', 'c'], language: 'en' },
    ],
  ])('%j', (given, context) => expect(readContext(given)).toEqual({ context }))

  it.each([
    ['text'],
    [{ turns: 'a' }],
    [{ turns: [1] }],
    [{ turns: [], language: 'xx' }],
    [{ turns: ['a', 'b', 'c', 'd'] }],
    [{ turns: ['あ'.repeat(301)] }],
  ])('%j is refused in Japanese', (given) => {
    const read = readContext(given)
    expect('problem' in read && read.problem).toMatch(/^会話の記録（context）.*。$/u)
  })
})

it('looks at nothing that is far too long, which would take seconds', () => {
  const long = 'か\u3099\u200B'.repeat(600_000)
  const before = performance.now()
  expect(readMessage(long)).toEqual({ problem: '質問は300文字以内で入力してください。' })
  expect(readContext({ turns: [long] })).toEqual({
    problem: '会話の記録（context）は1件300文字以内です。',
  })
  expect(performance.now() - before).toBeLessThan(100)
})

describe('languageOfMessage', () => {
  it.each([
    ['乳がんの病院', undefined, 'ja'],
    ['乳がんの病院', 'easy', 'easy'],
    ['乳がんの病院', 'en', 'ja'],
    ['breast cancer', undefined, 'en'],
    ['びょういん を さがしています', undefined, 'easy'],
    ['がん の びょういん', 'en', 'ja'],
    ['がん 相談', undefined, 'ja'],
    ['119', undefined, 'ja'],
    ['QOL', undefined, 'ja'],
    ['ＰＥＴ-ＣＴ', 'easy', 'easy'],
    ['QOL', 'en', 'en'],
    ['BANANA', undefined, 'en'],
    ['？', 'en', 'en'],
  ] as const)('%s on a page in %s: %s', (message, page, expected) => {
    expect(languageOfMessage(message, page)).toBe(expected)
  })
})
