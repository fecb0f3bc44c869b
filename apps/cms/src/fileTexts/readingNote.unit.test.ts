import { describe, expect, it } from '@jest/globals'
import { READING_OUTCOMES } from './Reading'
import { readingNote } from './readingNote'

describe('readingNote', () => {
  it.each(READING_OUTCOMES)('should say of %s whether its words are found', (outcome) => {
    const { isProblem, text } = readingNote({ outcome, characters: 12_345 })
    expect(isProblem).toBe(outcome !== 'text')
    expect(text).toMatch(isProblem ? /^このファイルからは文字を読み取れません。/ : /12,345字/)
  })

  it('should say that nobody has read it yet', () => {
    expect(readingNote(null)).toEqual({ isProblem: false, text: expect.stringContaining('待って') })
  })
})
