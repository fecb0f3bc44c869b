export type Condition = 'equals' | 'in' | 'greater_than_equal' | 'less_than' | 'not_in'
export type Where = Record<string, Partial<Record<Condition, string | readonly string[] | null>>>

export interface Query {
  /** Field → condition → value; conditions without a value are left out. */
  where?: Where
  /** A field name, with `-` in front for descending. */
  sort?: string
  /** 1–100. */
  limit?: number
  /** From 1. */
  page?: number
  /** 0–2: how far relationships are filled in. */
  depth?: number
}

const present = (value: string | readonly string[] | null | undefined) =>
  value !== null && value !== undefined && value !== ''

/**
 * A Payload REST query string without `?`, its parts in one fixed order so that the same question
 * always has the same address (the address is the cache key). Lists of values are joined by commas.
 */
export function buildQuery(query: Query): string {
  const parameters = Object.entries(query.where ?? {})
    .flatMap(([field, conditions]) =>
      Object.entries(conditions).map(([condition, value]) => ({ field, condition, value })),
    )
    .filter(({ value }) => present(value))
    .map(({ field, condition, value }): [string, string] => [
      `where[${field}][${condition}]`,
      typeof value === 'string' ? value : (value ?? []).join(','),
    ])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const { sort, limit, page, depth } = query
  for (const [name, value] of Object.entries({ sort, limit, page, depth })) {
    if (value !== undefined) parameters.push([name, String(value)])
  }
  return new URLSearchParams(parameters).toString()
}
