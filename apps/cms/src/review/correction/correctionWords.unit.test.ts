import { expect, it } from '@jest/globals'
import { correctionWords } from './correctionWords'

const change = (before: string, after: string, isOfForm = false) => ({
  path: 'x',
  label: '項目',
  before,
  after,
  isProse: false,
  isOfForm,
})

it.each<[string, string, string]>([
  ['1階', '2階', '項目：「1階」→「2階」'],
  ['', '03-1234-5678', '項目：（空欄）→「03-1234-5678」'],
  ['03-1234-5678', '', '項目：「03-1234-5678」→（空欄）'],
  ['12月9日\n12月16日\n12月23日', '12月9日\n12月17日\n12月23日', '項目：「12月16日」→「12月17日」'],
  ['あ'.repeat(300), 'い', `項目：「${'あ'.repeat(200)}…」→「い」`],
  // A line that stands elsewhere too is still another here.
  ['あ\nい', 'い\nい', '項目：「あ」→「い」'],
  ['あ', 'あ\nい', '項目：（空欄）→「い」'],
  // Late in a long paragraph.
  [
    `${'あ'.repeat(300)}03-1111-2222です。${'い'.repeat(300)}`,
    `${'あ'.repeat(300)}03-1111-3333です。${'い'.repeat(300)}`,
    `項目：「…${'あ'.repeat(12)}03-1111-2222です。${'い'.repeat(17)}…」→「…${'あ'.repeat(12)}03-1111-3333です。${'い'.repeat(17)}…」`,
  ],
])('%j → %j', (before, after, words) => {
  expect(correctionWords(change(before, after))).toBe(words)
})

it('says what is another at both ends of a long paragraph', () => {
  const middle = '会場のご案内です。'.repeat(60)
  const words = correctionWords(
    change(
      `9時に始まります。${middle}電話は1番です。`,
      `10時に始まります。${middle}電話は2番です。`,
    ),
  )
  expect(words).toMatch(/「9時.*電話は1番です。」→「10時.*電話は2番です。」/)
})

it('says of what is not read that it is another', () => {
  expect(correctionWords(change('同じ', '同じ', true))).toBe('項目：書式を直しました')
})
