import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { withoutHidden } from '../redact/withoutHidden'
import { withoutManners } from '../understand/withoutManners'
import { isAsking } from './isAsking'
import { isEnglishSmallWord } from './isEnglishSmallWord'

/** One character for what is written がん, ガン and 癌 and begins or ends many words. */
const CANCER = /がん(?!ば|ぷ|き|こ)|ガン(?![ァ-ヶー])/gu
/** Runs of one script: a run of katakana is a word, which folding would make hiragana like any ending. */
const RUNS =
  /[\p{Script=Han}々ヶ]+|[\p{Script=Katakana}ー・]+|[\p{Script=Hiragana}ー]+|[\p{Script=Latin}'’]+|\p{N}+/gu
const HAN = /^[\p{Script=Han}々ヶ]+$/u
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
const PARTICLE =
  '(?:から|まで|より|って|とは|には|では|への|での|との|からの|までの|の|は|を|が|に|で|と|も|へ|や)'
const PARTICLE_BEFORE = new RegExp(`^${PARTICLE}`, 'u')
const PARTICLE_AFTER = new RegExp(`${PARTICLE}$`, 'u')
const SHORTEST_HIRAGANA = 3

/**
 * By what questions are grouped that ask about the same: their words, without manners, particles and endings, each once and
 * in one order. Width, kana, case and signs make no difference. Questions with the same key stand in one group; the same
 * question always has the same key.
 */
export function questionKey(given: string): string {
  const question = withoutHidden(given)
  const words = wordsOf(withoutManners(question).replaceAll(CANCER, '癌'))
  if (words.length > 0) return [...new Set(words)].toSorted().join(' ')
  // Nothing but manners and small words: what was typed, as it is.
  return foldForSearch(question).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  let end = -1
  let previous = ''
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const isAfterHan = index === end && HAN.test(previous)
    const word = HIRAGANA.test(run) ? hiraganaWord(run, isAfterHan) : plainWord(run)
    if (word !== '') words.push(foldForSearch(word))
    end = index + run.length
    previous = run
  }
  return words
}

const plainWord = (run: string): string => (isEnglishSmallWord(run) ? '' : run)

/** Of hiragana after kanji only what stands behind a particle: the rest is an ending (受けられる). */
function hiraganaWord(run: string, isAfterHan: boolean): string {
  if (isAfterHan && !PARTICLE_BEFORE.test(run)) return ''
  const inner = isAfterHan ? run.replace(PARTICLE_BEFORE, '') : run
  if (inner === '' || isAsking(inner)) return ''
  const word = inner.replace(PARTICLE_AFTER, '')
  return word.length < SHORTEST_HIRAGANA || isAsking(word) ? '' : word
}
