import { fromDialect } from './fromDialect'
import { fromEnglish } from './fromEnglish'
import { fromKana } from './fromKana'
import { ofStory } from './ofStory'

const HIRAGANA = /\p{Script=Hiragana}/u
const HAN = /\p{Script=Han}/u

/** ヘルプ in hiragana says no more than before, and is cut into other words. */
const isOnlySpelt = (written: string | null, message: string): boolean =>
  written !== null && !HAN.test(written + message)

/**
 * All that a message may say, the likeliest first: as it stands, with kanji for kana, in standard Japanese, with Japanese
 * words for English ones. Each is tried where those before it have no sure answer. What is in katakana alone is read first.
 */
export function readingsOf(message: string): string[] {
  const standard = fromDialect(message)
  const written = fromKana(standard ?? message)
  const readings = HIRAGANA.test(message.normalize('NFKC'))
    ? [message, written, standard, ...ofStory(message)]
    : [isOnlySpelt(written, message) ? null : written, message, standard, fromEnglish(message)]
  return [...new Set(readings.filter((one) => one !== null))]
}
