import { sql } from '@payloadcms/db-postgres'
import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../database/transactionOf'
import { setTrial } from './transitionContext'

/**
 * Fails where the newest version could not be published as it is: nobody should wait for an approval that is bound to
 * fail. Published for a moment inside a savepoint and undone, because only that runs every check there is.
 *
 * @throws ValidationError with the fields, like a publication would; the transaction is then over
 */
export async function assertPublishable(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`savepoint publishable`)
  setTrial(req.context, slug, id, true)
  try {
    await req.payload.update({
      collection: slug,
      id,
      data: { _status: 'published' } as never,
      depth: 0,
      req,
    })
  } finally {
    setTrial(req.context, slug, id, false)
  }
  await transaction.execute(sql`rollback to savepoint publishable`)
}
