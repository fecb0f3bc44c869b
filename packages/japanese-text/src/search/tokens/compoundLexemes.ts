import type { Compound } from './compoundsOf'

/** So many words are also kept joined; a telephone number has three. */
export const MOST_JOINED = 4

/** In code points; what is longer is no word that anybody types. */
export const LONGEST_LEXEME = 64

/**
 * The lexemes of a compound for the index: each word, and each two to four that follow one another, joined. So what
 * stands in it is found however it is typed, also in part (1234-5678 in 03-1234-5678).
 */
export function compoundLexemes({ words, joints }: Compound): string[] {
  return words.flatMap((_, first) => {
    const lexemes: string[] = []
    let joined = ''
    for (let next = first; next < Math.min(words.length, first + MOST_JOINED); next += 1) {
      joined += (next > first ? (joints[next - 1] ?? '') : '') + (words[next] ?? '')
      lexemes.push(cut(joined))
    }
    return lexemes
  })
}

/** The lexemes of a compound that is asked for: all of it as one, or each word where it is longer than what is joined. */
export function askedLexemes({ words, joints }: Compound): string[] {
  if (words.length > MOST_JOINED) return words.map(cut)
  return [cut(words.reduce((joined, word, index) => joined + (joints[index - 1] ?? '') + word))]
}

function cut(lexeme: string): string {
  return lexeme.length <= LONGEST_LEXEME
    ? lexeme
    : Array.from(lexeme).slice(0, LONGEST_LEXEME).join('')
}
