/**
 * The first of `paths` (dotted, as `link.label`) that holds a text, shortened to one line; undefined when none does.
 */
export function firstFilled(data: unknown, paths: readonly string[]): string | undefined {
  const text = paths.map((path) => valueAt(data, path)).find((value) => value !== undefined)
  return text !== undefined && text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}

const MAX_LENGTH = 60

function valueAt(data: unknown, path: string): string | undefined {
  let value: unknown = data
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
