import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'

interface ReadWord {
  /** Folded. */
  words: readonly string[]
  /** Hiragana of the first word. */
  reading: string
}

const KANA = /^[ぁ-ゖー]+$/
/** With fewer characters a part of a reading is a part of many. */
const SHORTEST_PART = 4
/** A part that stands in the readings of more says nothing. */
const MOST_MEANT = 3

/** What people who write a name in kana leave in kanji (アリアケ病院). */
const PLAIN_KANJI: readonly (readonly [string, string])[] = [
  ['総合病院', 'そうごうびょういん'],
  ['病院', 'びょういん'],
  ['医院', 'いいん'],
  ['医療', 'いりょう'],
  ['大学', 'だいがく'],
  ['支援', 'しえん'],
  ['相談', 'そうだん'],
]

/**
 * What is meant by kana that are a part of a reading: ながやまびょういん, アリアケ病院. Names of hospitals are long, and who is
 * told one hears its end.
 */
export function byReading(entries: readonly ReadWord[]): (folded: string) => readonly string[] {
  const readings = entries.map(({ words, reading }) => ({ words, key: levelled(reading) }))
  return (folded) => {
    const kana = levelled(
      PLAIN_KANJI.reduce((text, [kanji, reading]) => text.replaceAll(kanji, reading), folded),
    )
    if (!KANA.test(kana) || kana.length < SHORTEST_PART) return []
    const same = readings.filter(({ key }) => key === kana)
    const meant = same.length > 0 ? same : readings.filter(({ key }) => key.includes(kana))
    return meant.length <= MOST_MEANT ? [...new Set(meant.flatMap(({ words }) => words))] : []
  }
}

/** 日本 is read in two ways, and names choose. */
const levelled = (reading: string): string =>
  foldForSearch(reading).replaceAll('にっぽん', 'にほん')
