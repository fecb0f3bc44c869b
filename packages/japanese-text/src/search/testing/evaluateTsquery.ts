/**
 * What PostgreSQL answers to `vector @@ query` for vectors without positions, by a reading of both texts of its own: the
 * quoting is tested with it.
 */
export function evaluateTsquery(query: string, vector: string): boolean {
  const lexemes = readVector(vector)
  let position = 0
  const skip = (): void => {
    while (query[position] === ' ') position += 1
  }
  const take = (sign: string): boolean => {
    skip()
    if (query[position] !== sign) return false
    position += 1
    return true
  }
  function operand(): boolean {
    if (take('!')) return !operand()
    if (take('(')) {
      const value = either()
      if (!take(')')) throw new Error(`no ) at ${position} of ${query}`)
      return value
    }
    skip()
    const { lexeme, end } = readLexeme(query, position)
    position = end
    if (!query.startsWith(':*', position)) return lexemes.has(lexeme)
    position += 2
    return [...lexemes].some((one) => one.startsWith(lexeme))
  }
  function both(): boolean {
    let value = operand()
    while (take('&')) value = operand() && value
    return value
  }
  function either(): boolean {
    let value = both()
    while (take('|')) value = both() || value
    return value
  }
  const value = either()
  skip()
  if (position < query.length) throw new Error(`left over at ${position} of ${query}`)
  return value
}

function readVector(vector: string): Set<string> {
  const lexemes = new Set<string>()
  let position = 0
  while (position < vector.length) {
    const { lexeme, end } = readLexeme(vector, position)
    lexemes.add(lexeme)
    position = end
    if (position < vector.length && vector[position] !== ' ') throw new Error(`at ${position}`)
    position += 1
  }
  return lexemes
}

function readLexeme(text: string, start: number): { lexeme: string; end: number } {
  if (text[start] !== "'") throw new Error(`no quote at ${start} of ${text}`)
  let lexeme = ''
  let position = start + 1
  while (position < text.length) {
    const character = text[position] ?? ''
    const next = text[position + 1]
    if (character === "'" && next !== "'") return { lexeme, end: position + 1 }
    if (character === "'" || character === '\\') position += 1
    lexeme += text[position] ?? ''
    position += 1
  }
  throw new Error(`no end of ${text.slice(start)}`)
}
