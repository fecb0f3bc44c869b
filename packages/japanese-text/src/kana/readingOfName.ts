/** Han characters, 々 among them, and 〆, which is read like one. */
const KANJI = /[\p{Script=Han}〆]/u

/** The reading to show with a name; null where the name has no kanji, so that everybody can read it as it is. */
export function readingOfName(
  name: string | null | undefined,
  reading: string | null | undefined,
): string | null {
  return name && reading && KANJI.test(name) ? reading : null
}
