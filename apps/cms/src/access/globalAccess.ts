import { can, DRAFT_GLOBALS, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { GlobalConfig, GlobalSlug, PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'

type Rules = Required<Pick<NonNullable<GlobalConfig['access']>, 'read' | 'readVersions' | 'update'>>

/** Globals that are edited as drafts; the others are public as soon as they are saved. */
const WITH_DRAFTS = new Set<GlobalSlug>(DRAFT_GLOBALS)

/**
 * Access rules of a global over the policy in packages/domain: published ones are read by everybody, drafts by those
 * with `read-drafts`; a change needs `edit`, and `publish` where saving is publishing.
 */
export function globalAccess(slug: GlobalSlug & GovernedSlug): Rules {
  const holderOf =
    (action: 'read-drafts' | 'edit' | 'publish') =>
    async ({ req }: { req: PayloadRequest }) =>
      can({ actor: await actorOf(req), action, collection: slug }) === true
  return {
    read: async (args) =>
      !WITH_DRAFTS.has(slug) ||
      (await holderOf('read-drafts')(args)) || { _status: { equals: 'published' } },
    readVersions: holderOf('read-drafts'),
    update: holderOf(WITH_DRAFTS.has(slug) ? 'edit' : 'publish'),
  }
}
