/** The latest of the moments (instants) at which these documents were changed; null where none is known. */
export function newestChange(documents: readonly { updatedAt: string | null }[]): string | null {
  return documents.reduce<string | null>(
    (newest, { updatedAt }) =>
      updatedAt !== null && (newest === null || Date.parse(updatedAt) > Date.parse(newest))
        ? updatedAt
        : newest,
    null,
  )
}
