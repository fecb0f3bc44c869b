const KATAKANA = /[ァ-ヶヽヾ]/g
const KATAKANA_TO_HIRAGANA = 0x60

/** Soft hyphens, zero-width characters, and the selectors that pick a variant of a character. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu

/**
 * Folds text so that spellings which readers take for the same compare equal: for search keys and
 * queries, never for display.
 *
 * Width and compatibility forms (NFKC), letter case, katakana and hiragana, invisible characters and
 * runs of spaces are levelled: `ｾｶﾝﾄﾞ Ｏｐｉｎｉｏｎ` and `せかんど opinion` become the same. Kanji, the
 * long-vowel mark ー and small kana stay. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(KATAKANA, (character) =>
      String.fromCodePoint((character.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA),
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
}
