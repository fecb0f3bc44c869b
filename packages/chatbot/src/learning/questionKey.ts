import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { withoutHidden } from '../redact/withoutHidden'
import { withoutManners } from '../understand/withoutManners'

/** One character for what is written がん, ガン and 癌 and begins or ends many words. */
const CANCER = /がん(?!ば|ぷ|き|こ)/gu
const RUNS = /[\p{Script=Han}々ヶ]+|[\p{Script=Hiragana}ー]+|[\p{Script=Latin}'’]+|\p{N}+/gu
const HAN = /^[\p{Script=Han}々ヶ]+$/u
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
const PARTICLE =
  '(?:から|まで|より|って|とは|には|では|への|での|との|からの|までの|の|は|を|が|に|で|と|も|へ|や)'
const PARTICLE_BEFORE = new RegExp(`^${PARTICLE}`, 'u')
const PARTICLE_AFTER = new RegExp(`${PARTICLE}$`, 'u')
/** How people ask, which says nothing about what. */
const ASKING =
  /^(?:どこ|どれ|どの|どう|どんな|どうやって|どうすれば|どうしたら|どのよう|どのくらい|どれくらい|なに|なん|なんですか|いくら|いつ|だれ|なぜ|どうして|いい|よい|ください|ほしい|したい|して|した|する|すれば|なる|なれ|ある|あり|あれ|あった|いる|いま|おり|でき|できる|できます|できない|もらえ|もらえる|もらい|くれ|れば|たい|たら|ます|ません|ました|ましょう|です|でし|でしょう|でしょうか|ない|なら|ので|けど|けれど|こと|もの|ところ|とき|ため|よう|など|について|という|んです|のです|か|の|は|が|を|に|で|と|も|へ|や|よ|ね|な|ん|て|た|る|す|し)+$/u
const ENGLISH =
  /^(?:a|an|the|is|are|am|was|do|does|did|can|could|i|you|my|your|me|we|it|of|for|in|on|at|to|from|with|by|and|or|how|what|where|who|when|which|why|about|please|tell|there|any|want|need|know|get|have|has)$/u
const SHORTEST_HIRAGANA = 3

/**
 * By what questions are grouped that ask about the same: their words, without manners, particles and endings, each once and
 * in one order. Width, kana, case and signs make no difference. Questions with the same key stand in one group; the same
 * question always has the same key.
 */
export function questionKey(given: string): string {
  const question = withoutHidden(given)
  // Folding takes spaces from between Japanese words, but no line breaks.
  const apart = withoutManners(question).replaceAll(/\s+/gu, '\n')
  const folded = foldForSearch(apart).replaceAll(CANCER, '癌')
  const words = wordsOf(folded)
  if (words.length > 0) return [...new Set(words)].toSorted().join(' ')
  // Nothing but manners and small words: what was typed, as it is.
  return foldForSearch(question).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function wordsOf(folded: string): string[] {
  const words: string[] = []
  let end = -1
  let previous = ''
  for (const { 0: run, index } of folded.matchAll(RUNS)) {
    const follows = index === end ? previous : ''
    const word = HIRAGANA.test(run) ? hiraganaWord(run, HAN.test(follows)) : plainWord(run)
    if (word !== '') words.push(word)
    end = index + run.length
    previous = run
  }
  return words
}

const plainWord = (run: string): string => (ENGLISH.test(run) ? '' : run)

/** Of hiragana after kanji only what stands behind a particle: the rest is an ending (受けられる). */
function hiraganaWord(run: string, isAfterHan: boolean): string {
  if (isAfterHan && !PARTICLE_BEFORE.test(run)) return ''
  const inner = isAfterHan ? run.replace(PARTICLE_BEFORE, '') : run
  if (inner === '' || ASKING.test(inner)) return ''
  const word = inner.replace(PARTICLE_AFTER, '')
  return word.length < SHORTEST_HIRAGANA || ASKING.test(word) ? '' : word
}
