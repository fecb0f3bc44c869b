import type { Portal } from './openPortal'

export type Indexed = {
  id: number
  type: string
  url: string
  title: { ja: string; en?: string; easy?: string }
  facets: string[]
  facts: Record<string, unknown>
  date: string | null
  held_until: string | null
  body: string
  changes_on: string | null
  changed_in: string
  /** Folded texts. */
  folded: { title: string; names: string; headings: string; body: string; files: string }
}

/** What the search index has of a document, read by a connection of its own; null where it does not have it. */
export async function indexed({ payload }: Portal, documentId: string): Promise<Indexed | null> {
  const { rows } = await payload.db.pool.query<Indexed>(
    `select d.*, d.date::text, d.held_until::text, d.changes_on::text, d.changed_in::text, to_jsonb(t) - 'id' as folded
     from search_documents d join search_texts t using (id) where document_id = $1`,
    [documentId],
  )
  return rows[0] ?? null
}
