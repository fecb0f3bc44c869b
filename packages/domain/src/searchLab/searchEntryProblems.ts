import { CANCER_TYPES } from '../vocabulary/cancerTypes'
import type { FieldProblem } from './fieldProblem'
import { SEARCH_LAB_LIMITS } from './labLimits'
import { wordProblem } from './wordProblem'

/** An entry of the dictionary as staff write it. Rows that are still empty are empty texts. */
export interface SearchEntryDraft {
  words: readonly string[]
  typed: readonly string[]
  reading: string
  /** Key of the entry of the program that it stands for; empty for an entry of its own. */
  builtIn: string
  /** The entry of the program is not used, and nothing instead of it. */
  isOff: boolean
}

/** What is known when an entry is looked at. */
export interface SearchEntryKnowledge {
  /** How the search levels spellings (`foldForSearch`). */
  fold: (text: string) => string
  builtInKeys: ReadonlySet<string>
  /** Words that lead nowhere on purpose. */
  leftOut: readonly { readonly word: string; readonly reason: string }[]
  /** Pairs that people mix up and that differ in medicine or in law. */
  neverJoined: readonly (readonly [string, string])[]
  /** Whether it is to be used: then nothing may be missing. */
  isComplete: boolean
}

const KANJI = /\p{Script=Han}/u

/** Everything that is wrong with an entry of the search dictionary, in Japanese. Empty for one that may be used. */
export function searchEntryProblems(
  entry: SearchEntryDraft,
  knowledge: SearchEntryKnowledge,
): FieldProblem[] {
  const { builtInKeys, isComplete } = knowledge
  const problems: FieldProblem[] = []
  if (entry.builtIn !== '' && !builtInKeys.has(entry.builtIn)) {
    problems.push({ field: 'builtIn', message: '標準の項目が見つかりません。選び直してください。' })
  }
  if (entry.isOff && entry.builtIn === '' && isComplete) {
    problems.push({ field: 'builtIn', message: '使わない標準の項目を選んでください。' })
  }
  const ofWords = [...rowProblems(entry, knowledge), ...conflicts(entry, knowledge)]
  const missing = isComplete && !entry.isOff ? missingParts(entry) : []
  return [...problems, ...ofWords, ...missing]
}

function rowProblems({ words, typed, reading }: SearchEntryDraft, { fold }: SearchEntryKnowledge) {
  const problems: FieldProblem[] = []
  const seen = new Map<string, string>()
  const look = (field: string, word: string) => {
    if (word === '') return
    const problem = wordProblem(word, fold)
    const same = seen.get(fold(word))
    if (problem) problems.push({ field, message: problem })
    else if (same !== undefined) problems.push({ field, message: repeated(word, same) })
    else seen.set(fold(word), word)
  }
  words.forEach((word, at) => look(`words.${at}.text`, word))
  look('reading', reading)
  typed.forEach((word, at) => look(`typed.${at}.text`, word))
  if (words.length > SEARCH_LAB_LIMITS.words) {
    problems.push({ field: 'words', message: `言葉は${SEARCH_LAB_LIMITS.words}個までです。` })
  }
  if (typed.length > SEARCH_LAB_LIMITS.typed) {
    problems.push({ field: 'typed', message: `言葉は${SEARCH_LAB_LIMITS.typed}個までです。` })
  }
  return problems
}

const repeated = (word: string, same: string): string =>
  word === same
    ? `「${word}」がもう入っています。`
    : `「${word}」は「${same}」と同じ言葉として探されるため、両方は要りません。`

function conflicts(
  { words, typed }: SearchEntryDraft,
  { fold, leftOut, neverJoined }: SearchEntryKnowledge,
): FieldProblem[] {
  const rows = [
    ...words.map((word, at) => ({ field: `words.${at}.text`, word, isTarget: true })),
    ...typed.map((word, at) => ({ field: `typed.${at}.text`, word, isTarget: false })),
  ]
    .filter(({ word }) => word !== '')
    .map((row) => ({ ...row, folded: fold(row.word) }))
  const kept = rows.flatMap(({ field, folded }) => {
    const left = leftOut.find(({ word }) => folded.includes(fold(word)))
    return left
      ? [{ field, message: `「${left.word}」は言い換えに使わない言葉です。${left.reason}` }]
      : []
  })
  const joined = neverJoined.flatMap(([one, other]) => {
    const first = rows.find(({ folded }) => folded === fold(one))
    const second = rows.find(({ folded }) => folded === fold(other))
    if (!first || !second || !(first.isTarget || second.isTarget)) return []
    return [{ field: second.field, message: differ(one, other) }]
  })
  return [...kept, ...joined, ...twoCancers(words, fold)]
}

const differ = (one: string, other: string): string =>
  `「${one}」と「${other}」は、医療や制度では別のものです。同じ意味の言葉にはできません。`

/** The vocabulary keeps kinds of cancer apart; whoever looks for one must not be led to another. */
function twoCancers(words: readonly string[], fold: (text: string) => string): FieldProblem[] {
  const kinds = words.flatMap((word, at) => {
    const folded = fold(word)
    const kind = CANCER_TYPES.find(({ label, synonyms }) =>
      [label, ...synonyms].some((name) => fold(name) === folded),
    )
    return kind ? [{ kind: kind.value, word, field: `words.${at}.text` }] : []
  })
  const [first] = kinds
  const other = kinds.find(({ kind }) => kind !== first?.kind)
  return first && other
    ? [
        {
          field: other.field,
          message: `「${first.word}」と「${other.word}」は別のがんです。同じ意味の言葉にはできません。`,
        },
      ]
    : []
}

function missingParts({ words, typed, reading }: SearchEntryDraft): FieldProblem[] {
  const own = words.filter((word) => word !== '')
  const all = [...own, ...typed.filter((word) => word !== '')]
  const [first = ''] = own
  return [
    ...(own.length === 0 || all.length < 2
      ? [
          {
            field: 'words',
            message:
              '同じ意味の言葉を2つ以上入力してください（片方にだけ導くときは、同じ意味の言葉1つと、そこへ導く言葉1つ）。',
          },
        ]
      : []),
    // One kana would be found everywhere: a single kanji goes without.
    ...(KANJI.test(first) && Array.from(first).length > 1 && reading === ''
      ? [{ field: 'reading', message: 'いちばん上の言葉の読みを入力してください。' }]
      : []),
  ]
}
