import type { Segment } from '@tokyo-cancer-portal/japanese-text'

import { expect, test } from '@jest/globals'

import { bindPunctuation } from './bindPunctuation'

const term = (text: string) => ({ text, ruby: null, explains: 't' })
const ruby = (text: string) => ({ text, ruby: null, explains: null })

/** Buttons in angle brackets, with what is bound to them. */
function bound(segments: readonly Segment[]): string[] {
  return bindPunctuation(segments, ({ explains }) => explains !== null).map((piece) => {
    if (typeof piece === 'string') return piece
    return 'word' in piece ? `${piece.before}<${piece.word.text}>${piece.after}` : piece.text
  })
}

test.each<[string, Segment[], string[]]>([
  ['nothing beside it', ['この', term('治験'), 'は'], ['この', '<治験>', 'は']],
  ['brackets', ['薬（「', term('治験'), '」）です。'], ['薬', '（「<治験>」）', 'です。']],
  ['the end', [term('治験'), '。'], ['<治験>。']],
  ['two that share a mark', [term('治験'), '、', term('生検')], ['<治験>、', '<生検>']],
  ['two with brackets', [term('治験'), '」「', term('生検')], ['<治験>」', '「<生検>']],
  ['two side by side', [term('治験'), term('生検')], ['<治験>', '<生検>']],
  ['a long vowel', [term('治験'), 'ーと'], ['<治験>ー', 'と']],
  ['no button', ['（', ruby('病院'), '）'], ['（', '病院', '）']],
  ['a word between', ['（', ruby('病院'), term('治験'), '）'], ['（', '病院', '<治験>）']],
])('%s', (_, segments, expected) => {
  expect(bound(segments)).toEqual(expected)
  const text = segments.map((each) => (typeof each === 'string' ? each : each.text)).join('')
  expect(bound(segments).join('').replaceAll(/[<>]/g, '')).toBe(text)
})
