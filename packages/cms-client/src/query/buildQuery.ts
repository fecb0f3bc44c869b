import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

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
  /** The language of the texts; Japanese stands in for what is not translated. Japanese where it is left out. */
  locale?: Language
  /** `none`: what is not translated is absent. */
  fallback?: 'none'
  /** The only fields to answer with, beside the id. */
  select?: readonly string[]
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
  const { sort, limit, page, depth, locale, fallback, select = [] } = query
  for (const [name, value] of Object.entries({ sort, limit, page, depth })) {
    if (value !== undefined) parameters.push([name, String(value)])
  }
  for (const field of select) parameters.push([`select[${field}]`, 'true'])
  if (locale && locale !== DEFAULT_LANGUAGE) parameters.push(['locale', locale])
  if (fallback) parameters.push(['fallback-locale', fallback])
  return new URLSearchParams(parameters).toString()
}
