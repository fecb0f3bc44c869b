type Fields = { readonly [name: string]: unknown }

/**
 * The changes with which a copy of `original` says nothing at the given paths (as Payload writes them, `venue.name`). A
 * row of a list cannot be taken out by itself without taking what belongs to it: the list goes.
 */
export function emptiedAt(changes: Fields, original: Fields, paths: readonly string[]): Fields {
  return paths.reduce((done, path) => emptied(done, original, path.split('.')), changes)
}

function emptied(
  changes: Fields,
  original: Fields,
  [name = '', ...rest]: readonly string[],
): Fields {
  const stands = original[name] ?? changes[name]
  if (Array.isArray(stands)) return { ...changes, [name]: [] }
  if (rest.length > 0 && isGroup(stands ?? {})) {
    const inner = isFields(changes[name]) ? changes[name] : {}
    return { ...changes, [name]: emptied(inner, isFields(stands) ? stands : {}, rest) }
  }
  // A group has no way of being nothing but that each of its parts is.
  const nothing = isGroup(stands) ? allEmpty(stands) : null
  return { ...changes, [name]: nothing }
}

function allEmpty(group: Fields): Fields {
  return Object.fromEntries(
    Object.entries(group).map(([name, value]) => [
      name,
      Array.isArray(value) ? [] : isGroup(value) ? allEmpty(value) : null,
    ]),
  )
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rich text is one value, and has a root. */
const isGroup = (value: unknown): value is Fields => isFields(value) && !('root' in value)
