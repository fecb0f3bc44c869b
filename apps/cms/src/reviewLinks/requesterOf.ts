import type { Actor } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

/**
 * On whose behalf a link was made, for its reader: the organization of whoever made it, or the metropolitan government.
 * The person is not named. Read from the database directly: the name of an organization that is not published as well.
 */
export async function requesterOf(
  req: PayloadRequest,
  { reach, organizationId }: Pick<Actor, 'reach' | 'organizationId'>,
): Promise<string> {
  if (reach === 'everything' || !organizationId) return '東京都'
  const organization = await req.payload.db.findOne<{ id: string; name?: string | null }>({
    collection: 'organizations',
    where: { id: { equals: organizationId } },
    req,
  })
  return organization?.name ?? ''
}
