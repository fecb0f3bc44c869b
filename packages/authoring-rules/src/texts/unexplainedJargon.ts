import type { DocumentRule } from '../check/Rule'
import type { Finding } from '../model/Finding'
import { findIn } from '../passages/findIn'
import { findWords } from '../passages/findWords'
import type { FieldText } from '../passages/Passage'

/** TXT-3: a word of the hospital that the document explains nowhere. Once for each word. */
export const unexplainedJargon: DocumentRule = (_document, context, fields) => {
  const { dictionaries, explainedWords } = context
  const explained = new Set(explainedWords)
  const plain = new Map(dictionaries.jargon.map((one) => [one.word, one.plain]))
  const words = [...plain.keys()].filter((word) => !explained.has(word))
  const found = fields
    .filter(({ role }) => role !== 'name' && role !== 'contact')
    .flatMap((field) => findingsIn(field, words, plain))
  const done = new Set(found.filter(({ isExplained }) => isExplained).map(({ word }) => word))
  return found.flatMap(({ word, finding }) => {
    if (done.has(word)) return []
    done.add(word)
    return [finding]
  })
}

interface Use {
  word: string
  isExplained: boolean
  finding: Finding
}

function findingsIn(field: FieldText, words: string[], plain: ReadonlyMap<string, string>): Use[] {
  return field.passages.flatMap((passage) => {
    const found = findWords(passage.flat, words).filter(({ word, index }) =>
      isWhole(passage.flat, index, word),
    )
    return found.flatMap(({ word, index }) => {
      const end = index + word.length
      const message = `「${word}」は、知らない方の多い言葉です。「${plain.get(word) ?? ''}」のように、説明を添えてください。`
      const remark = { rule: 'TXT-3', severity: 'hint', message, start: index, end } as const
      const findings = findIn({ ...field, passages: [passage] }, () => [remark])
      const isExplained = isBesideBracket(passage.flat, index, end)
      return findings.map((finding) => ({ word, isExplained, finding }))
    })
  })
}

/** QOL is no part of another abbreviation. */
function isWhole(flat: string, start: number, word: string): boolean {
  if (!/^[A-Za-z]/.test(word)) return true
  return (
    !/[A-Za-z0-9]/.test(flat.charAt(start - 1)) &&
    !/[A-Za-z0-9]/.test(flat.charAt(start + word.length))
  )
}

/** QOL（生活の質）, 生活の質（QOL）, 予後とは */
function isBesideBracket(flat: string, start: number, end: number): boolean {
  return (
    '([〈'.includes(flat.charAt(end) || ' ') ||
    flat.charAt(start - 1) === '(' ||
    flat.startsWith('とは', end)
  )
}
