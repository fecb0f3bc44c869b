import { toHiragana } from './toHiragana'

/** The order of JIS X 4061, which Unicode's rules for Japanese contain: カード before カイト, はな before ばな. */
const collator = new Intl.Collator('ja')

/** Compares two readings for 五十音順; hiragana and katakana are the same. */
export function compareKana(a: string, b: string): number {
  return collator.compare(toHiragana(a.normalize('NFKC')), toHiragana(b.normalize('NFKC')))
}
