const SENTENCE = /[^。．！？!?\n]+[。．！？!?\n]*/gu
/** Shorter messages are no stories. */
const SHORT = 50
/** Says again what stood in the sentence before. */
const POINTS_BACK =
  /そう(?:いう|いった|した)|そんな|その|それ|こう(?:いう|いった|した)|こんな|どういう意味|何のこと/u
const ENDS = /[。．！？!?\n]+$/u

const sentencesOf = (message: string): string[] =>
  (message.match(SENTENCE) ?? []).map((one) => one.trim())

/** Whether a message tells something before it asks. */
export const isStory = (message: string): boolean =>
  Array.from(message).length > SHORT && sentencesOf(message).length > 1

/** What else a long story may ask: its last sentence with the one before it where it points back, or alone. */
export function ofStory(message: string): string[] {
  if (!isStory(message)) return []
  const [before = '', last = ''] = sentencesOf(message).slice(-2)
  const both = `${before.replace(ENDS, '、')}${last}`
  return POINTS_BACK.test(last) ? [both, last] : [last, both]
}
