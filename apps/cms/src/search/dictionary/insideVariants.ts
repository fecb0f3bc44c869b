import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'

/** So many spellings of one word are looked for; more only in a word that is made of such parts alone. */
const MOST = 8

/** Other spellings of a folded word by parts that may be written in several ways, without the word itself. */
export function insideVariants(
  groups: readonly (readonly string[])[],
): (folded: string) => readonly string[] {
  const folded = groups.map((group) => group.map(foldForSearch))
  return (word) => {
    let variants = [word]
    for (const group of folded) {
      const found = group.find((part) => word.includes(part))
      if (!found || variants.length * group.length > MOST) continue
      variants = variants.flatMap((variant) => group.map((part) => variant.replaceAll(found, part)))
    }
    return [...new Set(variants)].filter((variant) => variant !== word)
  }
}
