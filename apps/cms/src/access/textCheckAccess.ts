import { can } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../auth/actorOf'
import { AUTHORED } from '../authoring/AUTHORED'

/** Of what the rules said about published documents: that about those which the person may mend. */
export async function textCheckAccess({ req }: { req: PayloadRequest }): Promise<boolean | Where> {
  const actor = await actorOf(req)
  const or = AUTHORED.flatMap((collection): Where[] => {
    const answer = can({ actor, action: 'edit', collection })
    if (answer === false) return []
    const ofCollection: Where = { collection: { equals: collection } }
    if (answer === true) return [ofCollection]
    return [{ and: [ofCollection, { organization: { equals: answer.organizationId } }] }]
  })
  return or.length > 0 && { or }
}
