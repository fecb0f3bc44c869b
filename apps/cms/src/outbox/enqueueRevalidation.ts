import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/afterCommit'
import { wakeOutbox } from './wake'

type Options = { req: PayloadRequest; tags: readonly string[] }

/**
 * Writes the job that tells the site which cached answers are out of date, in the transaction of the change itself:
 * either both are saved or neither. The outbox is woken once the change is committed.
 *
 * Content that is loaded before the CMS serves needs no jobs of its own: the CMS announces `all` when it starts.
 *
 * @param tags cache tags: collection or global slugs, or `all`
 */
export async function enqueueRevalidation({ req, tags }: Options): Promise<void> {
  if (req.context.contentLoad === true) return
  await req.payload.db.create({
    collection: 'outbox-jobs',
    data: {
      kind: 'revalidate',
      payload: { tags },
      state: 'waiting',
      attempts: 0,
      runAfter: new Date().toISOString(),
    },
    req,
  })
  await afterCommit(req, wakeOutbox)
}
