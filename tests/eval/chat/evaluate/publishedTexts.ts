import type { Portal } from '../../../../apps/cms/test/openPortal'

const TEXTS = `
select title::text || sections::text || facts::text as text from search_documents
union all
select question || E'\\n' || answer from chat_answers where _status = 'published' and deleted_at is null`

/** Everything that is published, as it is stored. */
export async function publishedTexts({ db }: Pick<Portal['payload'], 'db'>): Promise<string[]> {
  const { rows } = await db.pool.query<{ text: string }>(TEXTS)
  return rows.map(({ text }) => text)
}

/** Whether a quotation stands in one of them, each of its paragraphs as it is. */
export function isPublishedIn(published: readonly string[], quotation: string): boolean {
  const paragraphs = quotation.split('\n')
  return published.some((text) =>
    paragraphs.every(
      (paragraph) =>
        text.includes(JSON.stringify(paragraph).slice(1, -1)) || text.includes(paragraph),
    ),
  )
}
