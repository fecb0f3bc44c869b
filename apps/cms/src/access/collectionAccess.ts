import { type Action, can, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { actorOf } from '../auth/actorOf'
import { systemAccess, type SystemSlug } from './systemAccess'
import { toWhere } from './toWhere'

type AccessRules = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'
  >
>

const PUBLISHED: Where = { _status: { equals: 'published' } }
const NOT_PUBLISHED: Where = { _status: { not_equals: 'published' } }

/** What a visitor may read where that is not "published documents". */
const PUBLIC_PART: Partial<Record<GovernedSlug, boolean | Where>> = {
  // A file in the trash is nobody's business: Payload serves files by this rule alone, also those of the trash.
  media: { and: [{ isPublic: { equals: true } }, { deletedAt: { exists: false } }] },
  redirects: true,
  'review-comments': false,
  // The search uses it; whoever may not work on it reads nothing.
  'search-entries': false,
  'best-bets': false,
  'saved-queries': false,
  // Visitors get them step by step from the chatbot.
  'chat-scenarios': false,
  // What the chatbot is measured by is for those who work on it.
  'chat-checks': false,
}

/**
 * Access rules of a collection, every operation stated, as a thin adapter over the policy in packages/domain.
 *
 * Reading published documents is open to everybody; drafts and versions need `read-drafts`. Whether a change may go
 * public is decided by the guard in `hooks/guardPublishing`, not here: Payload asks `update` before it knows the
 * difference between saving a draft and publishing (docs/adr/0004).
 */
export function collectionAccess(slug: GovernedSlug | SystemSlug): AccessRules {
  const system = systemAccess(slug)
  if (system) return system
  const governed = slug as GovernedSlug
  return {
    read: readAccess(governed),
    readVersions: ({ req }) => decide(req, 'read-drafts', governed, 'version.'),
    create: async ({ req }) => (await decide(req, 'create', governed)) !== false,
    update: ({ req }) => decide(req, 'edit', governed),
    delete: deleteAccess(governed),
    unlock: async ({ req }) => (await decide(req, 'edit', governed)) !== false,
    admin: async ({ req }) => (await actorOf(req)) !== null,
  }
}

function readAccess(slug: GovernedSlug): Access {
  const publicPart = PUBLIC_PART[slug] ?? PUBLISHED
  return async ({ req }) => {
    if (publicPart === true) return true
    const drafts = await decide(req, 'read-drafts', slug)
    if (typeof drafts === 'boolean') return drafts || publicPart
    return publicPart === false ? drafts : { or: [publicPart, drafts] }
  }
}

/** Whoever may delete but not withdraw may only delete what the public does not see. */
function deleteAccess(slug: GovernedSlug): Access {
  const unseen: Where = slug === 'media' ? { isPublic: { not_equals: true } } : NOT_PUBLISHED
  return async ({ req }) => {
    const deletion = await decide(req, 'delete', slug)
    if (deletion === false) return false
    const withdrawal = await decide(req, 'withdraw', slug)
    if (withdrawal !== false) return deletion
    return deletion === true ? unseen : { and: [deletion, unseen] }
  }
}

async function decide(
  req: PayloadRequest,
  action: Action,
  collection: GovernedSlug,
  prefix = '',
): Promise<boolean | Where> {
  const answer = can({ actor: await actorOf(req), action, collection })
  return typeof answer === 'boolean' ? answer : toWhere(answer, prefix)
}
