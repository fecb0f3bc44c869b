import type { Line } from './Line'

/** From here on a passage ends with the next sentence, and at the latest with the next line of twice that length. */
const LONG_ENOUGH = 300
/** Lines of one paragraph stand no further apart than so many heights of their letters. */
const WIDEST_GAP = 2.2
/** Letters of headings and notes differ more than that from those of the text. */
const SAME_HEIGHT = 0.15

const ENDS_SENTENCE = /[。．.！？!?」』）)]$/u
/** Written without spaces between words. */
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u

/**
 * The paragraphs of a page: words that the end of a line cuts are put together again (相談支 援センター), and what stands
 * apart on paper stays apart.
 */
export function passagesOf(lines: readonly Line[]): string[] {
  const passages: string[] = []
  let last: Line | null = null
  for (const line of lines) {
    const text = line.text.trim()
    const sofar = passages.at(-1)
    if (text === '') last = null
    else if (sofar !== undefined && last && goesOn(sofar, last, line)) {
      passages[passages.length - 1] = join(sofar, text)
      last = line
    } else {
      passages.push(text)
      last = line
    }
  }
  return passages
}

function goesOn(sofar: string, last: Line, line: Line): boolean {
  if (sofar.length >= 2 * LONG_ENOUGH) return false
  if (sofar.length >= LONG_ENOUGH && ENDS_SENTENCE.test(sofar)) return false
  const height = Math.max(last.height, line.height)
  const down = last.y - line.y
  return (
    Math.abs(last.height - line.height) <= SAME_HEIGHT * height &&
    down >= 0 &&
    down <= WIDEST_GAP * height
  )
}

function join(sofar: string, text: string): string {
  const isJapanese = JAPANESE.test(sofar.slice(-1)) || JAPANESE.test(text.slice(0, 1))
  return isJapanese ? sofar + text : `${sofar} ${text}`
}
