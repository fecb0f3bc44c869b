const LARGEST = 10_000

/** The page number of a list from the query: 1 where none is given, null where it is nonsense. */
export function readPageNumber(text: string | undefined): number | null {
  if (text === undefined) return 1
  if (!/^[1-9]\d{0,5}$/.test(text)) return null
  const page = Number(text)
  return page <= LARGEST ? page : null
}
