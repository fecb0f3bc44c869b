import { CHECK_LIMITS } from '@tokyo-cancer-portal/chatbot'
import type { PayloadRequest, Where } from 'payload'
import { checkOf } from '../../collections/ChatChecks/checkOf'
import type { ChatCheck } from '../../payload-types'
import { rowsIn, textIn } from '../../search/records/reading'
import { addressesOf } from './addressesOf'
import type { AskedCheck } from './AskedCheck'

/** Nobody gets more at once. */
const PAGE = 100

/**
 * The questions that are in use, as the person may read them, or one of them whether it is in use or not.
 *
 * @returns `total`: how many there are in all
 */
export async function readChecks(
  req: PayloadRequest,
  only?: string,
): Promise<{ checks: AskedCheck[]; total: number }> {
  const where: Where = only ? { id: { equals: only } } : { active: { equals: true } }
  const found: ChatCheck[] = []
  let total = 0
  for (let page = 1; found.length < CHECK_LIMITS.asked; page += 1) {
    const { docs, totalDocs, hasNextPage } = await req.payload.find({
      collection: 'chat-checks',
      where,
      sort: ['question', 'id'],
      limit: PAGE,
      page,
      depth: 0,
      overrideAccess: false,
      req,
    })
    found.push(...docs)
    total = totalDocs
    if (!hasNextPage) break
  }
  const asked = found.slice(0, CHECK_LIMITS.asked)
  const written = asked.map((one) => checkOf({ ...one }))
  const pages = await addressesOf(
    req.payload,
    written.flatMap(({ expected }) => expected),
  )
  const checks = asked.map(({ id, question, turns, language }, at): AskedCheck => {
    const { expectation = '', expected = [], addresses = [] } = written[at] ?? {}
    const kind = expectation || 'handover'
    return {
      id,
      question,
      language,
      turns: rowsIn(turns).map(({ text }) => textIn(text)),
      expected:
        kind === 'record'
          ? {
              kind,
              addresses: [...expected.flatMap((one) => pages.get(one.id)?.url ?? []), ...addresses],
            }
          : { kind },
    }
  })
  return { checks, total }
}
