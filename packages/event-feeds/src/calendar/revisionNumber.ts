const FIRST = Date.parse('2020-01-01T00:00:00.000Z')

/**
 * SEQUENCE of a document that was changed at `updatedAt` (instant): seconds since 2020, so that a
 * later state has a greater number, which is all that calendars ask of it, and no count is kept.
 */
export function revisionNumber(updatedAt: string | null | undefined): number {
  const changed = Date.parse(updatedAt ?? '')
  return Number.isNaN(changed) ? 0 : Math.max(0, Math.floor((changed - FIRST) / 1000))
}
