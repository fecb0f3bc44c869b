import type { PayloadRequest } from 'payload'
import { enqueueJob } from './enqueueJob'

type Options = { req: PayloadRequest; tags: readonly string[] }

/**
 * Writes the job that tells the site which cached answers are out of date, in the transaction of the change itself.
 *
 * Content that is loaded before the CMS serves needs no jobs of its own: the CMS announces `all` when it starts.
 *
 * @param tags cache tags: collection or global slugs, or `all`
 */
export async function enqueueRevalidation({ req, tags }: Options): Promise<void> {
  if (req.context.contentLoad === true) return
  await enqueueJob(req, 'revalidate', { tags })
}
