import type { ParsedEvent, Phrase } from '@tokyo-cancer-portal/event-parser'

/** A label alone, a rule of signs, a page number: nothing that somebody would read. */
const SAYS_NOTHING = /^[\p{P}\p{S}\p{N}\s]*$/u
/** What is left of a line beside what was read from it: 「■日時：」 of 「■日時：6月17日」. */
const LABEL_LENGTH = 12

/**
 * The lines of a text from which nothing was read, in their order: programme, speakers, what a meeting is about. They are
 * offered as the description of the event, so that nothing of a flyer is lost.
 */
export function unreadLines(text: string, { fields }: ParsedEvent): string[] {
  const read = Object.values(fields).flatMap((field): Phrase[] => field?.phrases ?? [])
  let start = 0
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const end = start + line.length
    const said = line.trim()
    if (!SAYS_NOTHING.test(said) && unreadLength(said, start, end, read) > LABEL_LENGTH) {
      lines.push(said.replaceAll('\t', ' '))
    }
    start = end + 1
  }
  return lines
}

/** How many characters of a line no phrase covers; all of them where no phrase touches it. */
function unreadLength(said: string, start: number, end: number, read: readonly Phrase[]): number {
  const touching = read.filter((phrase) => phrase.start < end && phrase.end > start)
  if (touching.length === 0) return Number.POSITIVE_INFINITY
  const covered = new Set<number>()
  for (const phrase of touching) {
    for (let at = Math.max(phrase.start, start); at < Math.min(phrase.end, end); at += 1) {
      covered.add(at)
    }
  }
  return said.length - covered.size
}
