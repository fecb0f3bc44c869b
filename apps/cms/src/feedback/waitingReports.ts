import type { PayloadRequest } from 'payload'
import { feedbackAccess } from '../access/feedbackAccess'
import type { PageFeedback } from '../payload-types'

/** What the home screen shows of them; the rest is in the list. */
const SHOWN = 10

/** The reports that wait for the person, oldest first, and how many there are in all. */
export async function waitingReports(
  req: PayloadRequest,
): Promise<{ total: number; reports: readonly PageFeedback[] }> {
  if ((await feedbackAccess({ req })) === false) return { total: 0, reports: [] }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'page-feedback',
    where: { state: { equals: 'open' } },
    sort: 'receivedAt',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { total: totalDocs, reports: docs }
}
