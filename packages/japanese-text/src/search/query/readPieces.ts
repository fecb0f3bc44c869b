/** A piece of what was typed: a word, or a phrase in quotes. */
export interface QueryPiece {
  text: string
  isPhrase: boolean
  isExcluded: boolean
}

const DOUBLE_QUOTES = '"“”„‟＂'
const BRACKETS: Readonly<Record<string, string>> = { '「': '」', '『': '』' }
const ALL_QUOTES = `${DOUBLE_QUOTES}「」『』`
const MINUS = /^[-－−‐‑–]$/u
const DASH = /^[-－−‐‑–—―ー]$/u
const LONG_VOWEL = 'ー'
const SPACE = /^\s$/u
const DIGIT = /^\p{Nd}$/u

/**
 * Splits what was typed at spaces and quotes. A dash at the beginning of a word excludes it, unless a number follows
 * (-5); ー, which Japanese keyboards give for it, only after another word. A quote without its other half means nothing.
 */
export function readPieces(typed: string): QueryPiece[] {
  const characters = Array.from(typed)
  const pieces: QueryPiece[] = []
  let position = 0
  while (position < characters.length) {
    const character = characters[position] ?? ''
    if (SPACE.test(character)) {
      position += 1
      continue
    }
    const isAtStart = position === 0 || SPACE.test(characters[position - 1] ?? '')
    const isExcluded = isAtStart && excludes(characters, position, pieces.length)
    if (isExcluded) position += 1
    const end = phraseEnd(characters, position)
    if (end > position) {
      pieces.push({
        text: characters.slice(position + 1, end).join(''),
        isPhrase: true,
        isExcluded,
      })
      position = end + 1
      continue
    }
    if (ALL_QUOTES.includes(characters[position] ?? '')) {
      position += 1
      continue
    }
    const start = position
    while (position < characters.length && !endsWord(characters[position] ?? '')) position += 1
    pieces.push({
      text: characters.slice(start, position).join(''),
      isPhrase: false,
      isExcluded,
    })
  }
  return pieces
}

function excludes(characters: readonly string[], position: number, piecesBefore: number): boolean {
  const character = characters[position] ?? ''
  const next = characters[position + 1] ?? ' '
  if (SPACE.test(next) || DASH.test(next) || DIGIT.test(next)) return false
  return MINUS.test(character) || (character === LONG_VOWEL && piecesBefore > 0)
}

/** Where the phrase that opens at a position closes; -1 where none opens, or none closes. */
function phraseEnd(characters: readonly string[], position: number): number {
  const open = characters[position] ?? ''
  const closing = DOUBLE_QUOTES.includes(open) && open !== '' ? DOUBLE_QUOTES : BRACKETS[open]
  if (!closing) return -1
  return characters.findIndex((one, index) => index > position && closing.includes(one))
}

const endsWord = (character: string): boolean =>
  SPACE.test(character) || ALL_QUOTES.includes(character)
