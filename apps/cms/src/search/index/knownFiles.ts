import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { READER_VERSION } from '../../fileTexts/limits'
import type { KnownFiles } from '../records/KnownFiles'
import { uuidList } from './uuidList'

/** Those of some ids that are files, with what was read out of them; in the transaction of `req`. */
export async function knownFiles(req: PayloadRequest, ids: readonly string[]): Promise<KnownFiles> {
  if (ids.length === 0) return new Map()
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select media.id, filename, to_json(passages) as passages,
      mime_type = 'application/pdf' and deleted_at is null as is_searched
    from media
    left join file_contents using (filename)
    left join file_texts on file_texts.hash = file_contents.hash and reader = ${READER_VERSION}
    where media.id = any(${uuidList(ids)})`)
  return new Map(
    rows.map(({ id, filename, is_searched: isSearched, passages }) => [
      String(id),
      {
        filename: String(filename),
        isSearched: isSearched === true,
        passages: passages as string[] | null,
      },
    ]),
  )
}
