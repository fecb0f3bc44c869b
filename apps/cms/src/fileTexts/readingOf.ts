import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { READER_VERSION } from './limits'
import type { ReadingOutcome } from './Reading'

/** What came of reading a PDF; null while nobody has read it, undefined where the file is none. */
export async function readingOf(
  { db }: Payload,
  mediaId: string,
): Promise<{ outcome: ReadingOutcome; characters: number } | null | undefined> {
  const { rows } = await db.drizzle.execute(sql`
    select outcome, length(array_to_string(passages, '')) as characters
    from media left join file_contents using (filename)
      left join file_texts on file_texts.hash = file_contents.hash and reader = ${READER_VERSION}
    where media.id = ${mediaId}::uuid and mime_type = 'application/pdf'`)
  const [row] = rows
  if (!row) return undefined
  if (row.outcome === null) return null
  return { outcome: row.outcome as ReadingOutcome, characters: Number(row.characters) }
}
