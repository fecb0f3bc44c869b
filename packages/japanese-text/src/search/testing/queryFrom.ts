/** A query that is likely to be in the text: parts of it, typed in other ways. */
export function queryFrom(text: string, random: () => number): string {
  const characters = Array.from(text)
  const part = (): string => {
    const start = Math.floor(random() * characters.length)
    return characters.slice(start, start + 1 + Math.floor(random() * 6)).join('')
  }
  const changes: ((one: string) => string)[] = [
    (one) => one,
    (one) => `"${one}"`,
    (one) => ` -${one}`,
    (one) => one.normalize('NFKC').toUpperCase(),
    (one) => one.replaceAll(/[-/.]/g, ''),
    (one) => one.replaceAll(/[りしけみいわせ]/g, ''),
    (one) => one.replaceAll('-', ' '),
  ]
  const count = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, () => {
    const change = changes[Math.floor(random() * changes.length)] ?? changes[0]
    return change?.(part()) ?? ''
  }).join(random() < 0.5 ? ' ' : '')
}
