import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { Passage } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import type { AskedTerm } from '../retrieval/AskedTerm'
import { WORD } from '../retrieval/contentTokens'
import { ENTRY } from '../retrieval/dictionaryTokens'
import { bodyOf } from '../retrieval/indexedFields'
import { kept } from '../retrieval/kept'

/** Words, and no grammar, pairs of characters or kanji of verbs. */
const LEAST_WEIGHT = 0.5
/** Stand nearly everywhere on a portal about cancer, and tell nothing. */
const EVERYWHERE = new Set([
  'がん',
  '癌',
  'cancer',
  '患者',
  'patient',
  'patients',
  '東京',
  '東京都',
])
/** So many of the words together are no accident, wherever they stand. */
const TOGETHER = 2

const folded = kept(200, foldForSearch)

/**
 * Whether what was asked stands only by the way in a passage: in no title, heading or name, and by a single word in its text.
 * 医療機関や薬局で支払った医療費 has 薬局, and says nothing of where one is.
 */
export function isByTheWay({ item, asked = [], isNamed, isSaid }: Found<Passage>): boolean {
  if (isNamed === true || isSaid === true) return false
  const words = tellingWords(asked)
  if (words.length === 0) return false
  const subject = folded([item.source.title, item.heading, ...item.names].join('\n'))
  if (words.some((spellings) => standsIn(subject, spellings))) return false
  const text = folded([bodyOf(item), ...(item.translations ?? [])].join('\n'))
  return words.filter((spellings) => standsIn(text, spellings)).length < TOGETHER
}

/** The words of a message that tell what it is about, each with its spellings; none that is a part of another. */
function tellingWords(asked: readonly AskedTerm[]): string[][] {
  const words = asked
    .filter(({ tokens: [first = ''], weight }) => weight >= LEAST_WEIGHT && isWord(first))
    .map(({ tokens }) => tokens.map((token) => token.slice(1)))
    .filter(([first = '']) => !EVERYWHERE.has(first))
  return words.filter(
    ([own = ''], at) =>
      !words.some(
        ([other = ''], place) =>
          other.includes(own) && (other.length > own.length || (place < at && other === own)),
      ),
  )
}

const isWord = (token: string): boolean => token.startsWith(WORD) || token.startsWith(ENTRY)

const standsIn = (text: string, spellings: readonly string[]): boolean =>
  spellings.some((spelling) => spelling !== '' && text.includes(spelling))
