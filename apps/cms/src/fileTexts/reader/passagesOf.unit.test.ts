import { describe, expect, it } from '@jest/globals'
import type { Line } from './Line'
import { passagesOf } from './passagesOf'

/** Lines of a page from top to bottom, `down` points apart. */
const page = (texts: readonly (string | Partial<Line>)[], down = 16): Line[] =>
  texts.map((one, index) => ({
    text: '',
    height: 11,
    y: 800 - index * down,
    ...(typeof one === 'string' ? { text: one } : one),
  }))

describe('passagesOf', () => {
  it('should put words together that the end of a line cuts', () => {
    expect(passagesOf(page(['がん相談支', '援センターへ', '電話します']))).toEqual([
      'がん相談支援センターへ電話します',
    ])
  })

  it('should keep a space between words of Latin letters', () => {
    expect(passagesOf(page(['breast', 'cancer', '乳がん']))).toEqual(['breast cancer乳がん'])
  })

  it.each<[string, readonly Line[]]>([
    ['letters of another height', page([{ text: '見出し', height: 16 }, '本文'])],
    ['a wide gap', page(['見出し', '本文'], 60)],
    ['an empty line', page(['見出し', ' ', '本文'])],
    ['the next column', page(['見出し', { text: '本文', y: 900 }])],
  ])('should keep apart what is kept apart by %s', (_what, lines) => {
    expect(passagesOf(lines)).toEqual(['見出し', '本文'])
  })

  it('should end a long passage with a sentence, or in the end with a line', () => {
    const long = Array.from(
      { length: 20 },
      (_, at) => `${'長'.repeat(39)}${at === 9 ? '。' : 'い'}`,
    )
    expect(passagesOf(page(long)).map(({ length }) => length)).toEqual([400, 400])
    expect(passagesOf(page(Array.from({ length: 30 }, () => '長'.repeat(40)))).length).toBe(2)
  })

  it('should find nothing on an empty page', () => {
    expect(passagesOf([])).toEqual([])
  })
})
