import { describe, expect, it } from '@jest/globals'
import type { ParsedEvent } from '@tokyo-cancer-portal/event-parser'
import { unreadLines } from './unreadLines'

/** What was read from the passages of a text that are marked with ⟦ ⟧; the marks are not part of it. */
function marked(words: string): { text: string; parsed: ParsedEvent } {
  const phrases: { start: number; end: number; text: string }[] = []
  let text = ''
  for (const [index, piece] of words.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) {
      phrases.push({ start: text.length, end: text.length + piece.length, text: piece })
    }
    text += piece
  }
  return { text, parsed: { fields: { title: { value: '', phrases } }, conflicts: [] } }
}

describe('unreadLines', () => {
  it.each<[string, string, string[]]>([
    [
      'keeps lines from which nothing was read, in their order',
      '⟦患者サロン⟧\n講師：緩和ケア医 青木花子\n\nお茶を飲みながら話します。',
      ['講師：緩和ケア医 青木花子', 'お茶を飲みながら話します。'],
    ],
    ['leaves labels and signs beside what was read', '■日　時：⟦6月17日⟧　', []],
    [
      'keeps a line of which only a word was read',
      '⟦無料⟧です。手話通訳が必要な方は、一週間前までにお知らせください。',
      ['無料です。手話通訳が必要な方は、一週間前までにお知らせください。'],
    ],
    ['leaves rules, numbers of pages and blank lines', '―――――\n- 2 -\n　\n＊＊＊', []],
    [
      'counts what was read across the ends of lines on each of them',
      '⟦東京都新宿区\n西新宿二丁目八番一号⟧\n当日は正面玄関からお入りください',
      ['当日は正面玄関からお入りください'],
    ],
    [
      'makes blanks of the columns of a table',
      '講師\t緩和ケア医 青木花子',
      ['講師 緩和ケア医 青木花子'],
    ],
  ])('%s', (_what, words, lines) => {
    const { text, parsed } = marked(words)
    expect(unreadLines(text, parsed)).toEqual(lines)
  })
})
