import { relatedIds } from '@tokyo-cancer-portal/domain'

/** Field → what it was and what it is. */
export type Changes = Record<string, { from: unknown; to: unknown }>

type Row = Record<string, unknown>

/**
 * What changed between two states of a record, in the fields that `fields` names; relations as ids. Only named fields
 * are looked at, so that a password or a token can never end up in the trail.
 */
export function changesOf(
  before: Row | null | undefined,
  after: Row | null | undefined,
  fields: readonly string[],
): Changes {
  const changed = fields
    .map((field) => [field, plain(before?.[field]), plain(after?.[field])] as const)
    .filter(([, from, to]) => JSON.stringify(from) !== JSON.stringify(to))
  return Object.fromEntries(changed.map(([field, from, to]) => [field, { from, to }]))
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  const isDocument = typeof value === 'object' && 'id' in value
  return isDocument ? (relatedIds(value)[0] ?? null) : value
}
