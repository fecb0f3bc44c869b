import { can } from '@tokyo-cancer-portal/domain'
import type { ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'

/** The way to the search lab, at the end of the menu. */
export async function SearchLabLink({ payload, user }: ServerProps) {
  const actor = await actorOf({ payload, user: user ?? null })
  if (can({ actor, action: 'read-drafts', collection: 'search-entries' }) !== true) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/search-lab`}>
      検索の調整
    </a>
  )
}
