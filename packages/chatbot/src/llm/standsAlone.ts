import { leansOnBefore } from '../quote/leansOnBefore'

/** What follows takes something back of what was said, or says when it does not hold. */
const LIMITS = /^(?:ただし|なお|しかし|もっとも|ただ、|※|注|However|But|Except|Note|Unless)/u
/** Answers a question that is not there, and may be another than the visitor's. */
const ANSWERS = /^(?:はい|いいえ|ええ|Yes|No)[、,]/iu
/** What follows is a list of which this is the beginning. */
const INTRODUCES = /次の|次に|以下|下記|following/iu

/**
 * Whether chosen sentences of a quotation mean the same without the others: none leans on a sentence that is left out, none
 * has lost what limits it, and none is an item of a list whose beginning is missing.
 *
 * @param sentences all of the quotation
 * @param chosen which of them, by number, with the words in which each is said
 */
export function standsAlone(
  sentences: readonly string[],
  chosen: ReadonlyMap<number, string>,
): boolean {
  const needed = [...chosen].flatMap(([number, said]) => [
    ...(leansOnBefore(said) ? [number - 1] : []),
    ...(LIMITS.test(sentences[number + 1] ?? '') ? [number + 1] : []),
  ])
  if ([...chosen.values()].some((said) => ANSWERS.test(said))) return false
  const last = Math.max(...chosen.keys())
  const introducing = sentences.flatMap((text, number) =>
    number < last && INTRODUCES.test(text) ? [number] : [],
  )
  return [...needed, ...introducing].every((number) => number < 0 || chosen.has(number))
}
