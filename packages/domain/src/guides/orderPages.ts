/** What decides the place of a page among its neighbours. */
export type OrderedPage = {
  readonly id: string
  readonly title: string
  /** Smaller numbers first; pages without one come last. */
  readonly order?: number | null
}

/**
 * Pages in the order in which they are read: by `order`, those without a number after the others, the same number by
 * title and then by id, so that the order never depends on the database. A new array.
 */
export function orderPages<P extends OrderedPage>(pages: readonly P[]): P[] {
  const numberOf = ({ order }: P) => order ?? Number.POSITIVE_INFINITY
  return pages.toSorted(
    (a, b) =>
      compare(numberOf(a), numberOf(b)) ||
      a.title.localeCompare(b.title, 'ja') ||
      a.id.localeCompare(b.id),
  )
}

/** Subtracting would make of two missing numbers something that is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
