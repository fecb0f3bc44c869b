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
])('%j → %j', (before, after, words) => {
  expect(correctionWords(change(before, after))).toBe(words)
})

it('says of what is not read that it is another', () => {
  expect(correctionWords(change('同じ', '同じ', true))).toBe('項目：書式を直しました')
})
