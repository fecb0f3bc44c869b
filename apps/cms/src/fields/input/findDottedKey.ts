/**
 * The first name with a dot in it, at any depth; undefined where there is none.
 *
 * Payload takes `title.en` for `en` within `title`, after everything else has looked at `title`: the dot is a way past
 * every check. Asked of data whose depth is bounded.
 */
export function findDottedKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = key.includes('.') ? key : findDottedKey(inner)
    if (found !== undefined) return found
  }
  return undefined
}
