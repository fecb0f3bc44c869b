import { checkText } from '../../check/checkText'
import type { Dictionaries } from '../Dictionaries'
import { STAFF_WORD_LIMITS as LIMITS, type DictionaryList } from './dictionaryLists'
import { foldWord } from './foldWord'
import type { StaffWord, StaffWords } from './StaffWords'
import { withStaffWords } from './withStaffWords'
import { wordsOfList } from './wordsOfList'
import { reasonProblem, replacementShapeProblem, wordShapeProblem } from './wordShape'

/** Where something is wrong: `entries`, `entries.2.to`, `off.0.word`; and what, in Japanese. */
export interface StaffWordProblem {
  path: string
  message: string
}

/** Any day: what is looked at has no dates. */
const SOME_DAY = '2026-01-01'

/**
 * What is wrong with the words of staff: empty, too long, too many, twice the same, a replacement that would be replaced
 * again, and words to switch off that the program does not have. Signs that mean something in patterns are plain characters.
 *
 * @param base the dictionaries of the program
 */
export function staffWordProblems(staff: StaffWords, base: Dictionaries): StaffWordProblem[] {
  const { entries, off } = staff
  const tooMany = [
    ...(entries.length > LIMITS.entries
      ? [{ path: 'entries', message: `言葉は${LIMITS.entries}件まで登録できます。` }]
      : []),
    ...(off.length > LIMITS.off
      ? [{ path: 'off', message: `使わない言葉は${LIMITS.off}件まで登録できます。` }]
      : []),
  ]
  // What is too much is not looked at one by one.
  if (tooMany.length > 0) return tooMany
  const shape = entries.flatMap(shapeProblems)
  const places = [...doubled(staff), ...unknownOff(staff, base)]
  if (shape.length > 0) return [...shape, ...places]
  return [...places, ...endlessReplacements(entries, withStaffWords(base, staff))]
}

function shapeProblems(entry: StaffWord, index: number): StaffWordProblem[] {
  const found = {
    word: wordShapeProblem(entry),
    to: replacementShapeProblem(entry),
    reason: reasonProblem(entry),
  }
  return Object.entries(found).flatMap(([field, message]) =>
    message === undefined ? [] : [{ path: `entries.${index}.${field}`, message }],
  )
}

/** 言い換える言葉 and 機種依存文字 are both replaced: one word cannot be in both. */
const placeOf = (list: DictionaryList, word: string): string =>
  `${list === 'symbols' ? 'words' : list} ${foldWord(list, word)}`

function doubled({ entries, off }: StaffWords): StaffWordProblem[] {
  const seen = new Set<string>()
  const again = (list: DictionaryList, word: string): boolean => {
    const place = placeOf(list, word)
    if (word === '' || !seen.has(place)) {
      seen.add(place)
      return false
    }
    return true
  }
  const twice = entries.flatMap(({ list, word }, index) =>
    again(list, word)
      ? [{ path: `entries.${index}.word`, message: `「${word}」は、上にもあります。` }]
      : [],
  )
  const both = off.flatMap(({ list, word }, index) =>
    again(list, word)
      ? [
          {
            path: `off.${index}.word`,
            message: `「${word}」は、足した言葉か「使わない標準の言葉」に、もうあります。`,
          },
        ]
      : [],
  )
  return [...twice, ...both]
}

function unknownOff({ off }: StaffWords, base: Dictionaries): StaffWordProblem[] {
  return off.flatMap(({ list, word }, index) => {
    const known = wordsOfList(base, list).map((one) => foldWord(list, one))
    return known.includes(foldWord(list, word))
      ? []
      : [
          {
            path: `off.${index}.word`,
            message:
              word === ''
                ? '言葉を入力してください。'
                : `「${word}」は、この種類の標準の言葉にありません。`,
          },
        ]
  })
}

/** A replacement in which something is found again would never come to an end, or would be an advice against itself. */
function endlessReplacements(
  entries: readonly StaffWord[],
  dictionaries: Dictionaries,
): StaffWordProblem[] {
  const replaced = (['words', 'symbols'] as const).flatMap((list) =>
    wordsOfList(dictionaries, list).map((word) => ({ word, folded: foldWord('words', word) })),
  )
  return entries.flatMap(({ list, word, to }, index) => {
    if (list === 'jargon' || to === '') return []
    const path = `entries.${index}.to`
    const folded = foldWord('words', to)
    if (to.includes(word) || (list === 'words' && folded.includes(foldWord(list, word)))) {
      const message = `「${to}」の中に「${word}」がまた出てくるため、置き換えが終わりません。`
      return [{ path, message }]
    }
    const other = replaced.find((one) => to.includes(one.word) || folded.includes(one.folded))
    if (other) {
      const message = `「${to}」の中の「${other.word}」も、置き換える言葉です。別の言葉にしてください。`
      return [{ path, message }]
    }
    const [again] = checkText(
      { path: 'to', role: 'prose', text: to },
      { today: SOME_DAY, dictionaries },
    ).filter((finding) => finding.fix || finding.rule === 'CHR-3')
    return again
      ? [{ path, message: `この書き方は、それ自体が指摘されます：${again.message}` }]
      : []
  })
}
