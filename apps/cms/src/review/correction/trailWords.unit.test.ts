import { expect, it } from '@jest/globals'
import { trailWords } from './trailWords'

const line = (label: string) => `${label}：「${'あ'.repeat(200)}」→「${'い'.repeat(200)}」`

it('keeps a line for each', () => {
  expect(trailWords(['会場：「1階」→「2階」', '名称：「サロソ」→「サロン」'])).toBe(
    '会場：「1階」→「2階」\n名称：「サロソ」→「サロン」',
  )
})

it('breaks none, and says how many more there were', () => {
  const lines = Array.from({ length: 10 }, (_, index) => line(`項目${index}`))
  const kept = trailWords(lines)
  expect(kept.length).toBeLessThanOrEqual(2000)
  expect(kept.split('\n')).toEqual([...lines.slice(0, 4), 'ほか6か所'])
})
