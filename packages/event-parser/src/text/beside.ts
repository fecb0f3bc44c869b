/** What stands behind a place on its line, up to a number of characters. */
export function behind(plain: string, at: number, most: number): string {
  const text = plain.slice(at, at + most)
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** What stands before a place on its line, up to a number of characters. */
export function before(plain: string, at: number, most: number): string {
  const text = plain.slice(Math.max(0, at - most), at)
  return text.slice(text.lastIndexOf('\n') + 1)
}
