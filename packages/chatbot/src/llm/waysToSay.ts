/** Openings that only add: without them a sentence says the same. */
const OPENING = /^(?:また|さらに|加えて|このほか|そのほか)、/u
/** A reading or an abbreviation in brackets. Other brackets may hold a condition. */
const READING = /（[\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]+）|[（(][A-Za-z .・-]+[）)]/gu
const CONDITION = /のみ|だけ|ない|なし|ただし|まで|から|以外|only|except|not|no\b|until|from/iu
/** Words of welcome; where they stand for all, the sentence without them says less. */
const WELCOME = /(?:誰|だれ|どなた)でも、?|いつでも、?|まずは、?|ぜひ、?|お?気軽に、?|安心して、?/gu
/** In a sentence that denies or limits, 誰でも is part of what is denied. */
const TURNS =
  /ない|ません|なく|なけれ|なかった|ず(?=に|、|。|$)|不|未|非|無理|禁止|以外|除|のみ|だけ|限|とは|わけ/u
/** More parts are left out together or not at all. */
const MOST = 4

/** The sentence as it stands, and as it may be shortened without saying anything else. */
export function waysToSay(sentence: string): string[] {
  const parts = removable(sentence)
  const choices =
    parts.length > MOST
      ? [[], parts]
      : parts.reduce((sets, part) => [...sets, ...sets.map((set) => [...set, part])], [
          [],
        ] as Part[][])
  return choices.map((left) => without(sentence, left))
}

/** A sentence that stands where what it adds to does not. */
export const withoutOpening = (sentence: string): string => sentence.replace(OPENING, '')

interface Part {
  from: number
  to: number
}

function removable(sentence: string): Part[] {
  const opening = OPENING.exec(sentence)
  return [
    ...(opening ? [{ from: 0, to: opening[0].length }] : []),
    ...found(sentence, READING).filter(({ from, to }) => !CONDITION.test(sentence.slice(from, to))),
    ...(TURNS.test(sentence) ? [] : found(sentence, WELCOME)),
  ]
}

const found = (sentence: string, pattern: RegExp): Part[] =>
  [...sentence.matchAll(pattern)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }))

const without = (sentence: string, left: readonly Part[]): string =>
  left
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), sentence)
