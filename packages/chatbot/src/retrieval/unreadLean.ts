import { foldOnce } from '../message/foldOnce'
import { entriesIn } from './dictionaryTokens'
import type { WrittenKana } from './kanaWritten'
import type { Wordings } from './Wordings'

const KANA = /^[\p{Script=Hiragana}ー]+$/u
/** How kana sentences are put together, and how they end. */
const GRAMMAR =
  /(?:を|が|は|に|で|と|の|も|へ|や|か|な)|です|ます|ください|おしえて|しりたい|さがして|います|どこ|なに|なん|いつ|どう|という|って/gu
/** So much of it must be understood, in characters. */
const ENOUGH = 0.5
const UNREAD = -3

/**
 * What is against anything that was found for a message of kana alone of which little is understood: what is found then is
 * found by pieces of words.
 *
 * @param kana its words in kana, as `kanaWritten` gives them
 * @param names tokens of names of documents that stand in it
 */
export function unreadLean(
  message: string,
  wordings: Wordings,
  kana: readonly WrittenKana[],
  names: readonly string[],
): number {
  const folded = foldOnce(message).replaceAll(/[\p{P}\p{S}\s]/gu, '')
  if (
    !KANA.test(foldOnce(message.normalize('NFKC')).replaceAll(/[\p{P}\p{S}\s]/gu, '')) ||
    /[ァ-ヶ\p{Script=Han}]/u.test(message)
  )
    return 0
  const read = [
    ...entriesIn(folded, wordings).map(({ word }) => word),
    ...names.map((name) => name.slice(1)),
    ...kana.map((word) => word.kana),
  ]
  const rest = read
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, word) => text.replace(word, ''), folded)
  const content = rest.replaceAll(GRAMMAR, '').length
  const known = folded.length - rest.length
  return known / Math.max(1, known + content) < ENOUGH ? UNREAD : 0
}
