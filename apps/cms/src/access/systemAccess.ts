import {
  type Actor,
  can,
  canSystem,
  mayLearnFromChat,
  type SystemCapability,
} from '@tokyo-cancer-portal/domain'
import type { Access, CollectionConfig, PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { eventVisitsAccess } from './eventVisitsAccess'
import { feedbackAccess } from './feedbackAccess'
import { textCheckAccess } from './textCheckAccess'

type Rules = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'
  >
>

const nobody = () => false
const holderOf =
  (capability: SystemCapability): ((args: { req: PayloadRequest }) => Promise<boolean>) =>
  async ({ req }) =>
    canSystem(await actorOf(req), capability)

const whoever =
  (decide: (actor: Actor) => ReturnType<Access>): Access =>
  async ({ req }) => {
    const actor = await actorOf(req)
    return actor !== null && !actor.disabled && decide(actor)
  }

const inAdmin: Rules['admin'] = async ({ req }) => {
  const actor = await actorOf(req)
  return actor !== null && !actor.disabled
}

/** Written by the portal itself, read by those who hold the capability, changed by nobody. */
const readOnly = (capability: SystemCapability): Rules => ({
  read: holderOf(capability),
  readVersions: nobody,
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  admin: holderOf(capability),
})

const internal: Rules = { ...readOnly('manage-settings'), read: nobody, admin: nobody }

/** Written by the portal itself, read by whoever may mend the page that it is about. */
const ofPages: Rules = {
  ...internal,
  read: feedbackAccess,
  admin: async (args) => (await feedbackAccess(args)) !== false,
}

/** Those who work on the dictionary, or look at it, see what was looked for in vain; what has no text yet nobody sees. */
const missed: Access = async ({ req }) =>
  can({ actor: await actorOf(req), action: 'read-drafts', collection: 'search-entries' }) ===
    true && { text: { exists: true } }

/** Written by the chatbot, read by those who write its answers. */
const maySeeChat = async ({ req }: { req: PayloadRequest }) => mayLearnFromChat(await actorOf(req))
const learning: Rules = { ...internal, read: maySeeChat, admin: maySeeChat }

const RULES = {
  /** Everybody sees and edits the own account; which of its fields, the fields say. */
  users: {
    // Accounts come into being by invitation (auth/invite): nobody chooses a password for somebody else.
    create: nobody,
    read: whoever((actor) => canSystem(actor, 'manage-users') || { id: { equals: actor.id } }),
    readVersions: nobody,
    update: whoever((actor) => canSystem(actor, 'manage-users') || { id: { equals: actor.id } }),
    delete: whoever(
      (actor) => canSystem(actor, 'manage-users') && { id: { not_equals: actor.id } },
    ),
    unlock: holderOf('manage-users'),
    admin: inAdmin,
  },
  'editor-roles': {
    read: whoever(() => true),
    readVersions: nobody,
    create: holderOf('manage-roles'),
    update: holderOf('manage-roles'),
    delete: whoever(
      (actor) => canSystem(actor, 'manage-roles') && { preset: { not_equals: true } },
    ),
    unlock: nobody,
    admin: holderOf('manage-roles'),
  },
  'audit-entries': readOnly('read-audit'),
  /** Staff see whether what they published has reached the site. */
  'outbox-jobs': {
    ...readOnly('manage-settings'),
    read: whoever((actor) => actor.reach === 'everything'),
    admin: whoever((actor) => actor.reach === 'everything') as Rules['admin'],
  },
  schedules: {
    ...readOnly('manage-settings'),
    read: whoever((actor) => actor.reach === 'everything'),
    admin: whoever((actor) => actor.reach === 'everything') as Rules['admin'],
  },
  assignments: internal,
  'organization-trust': internal,
  'media-uses': internal,
  'content-loads': internal,
  'second-factors': internal,
  'page-feedback': ofPages,
  'page-feedback-counts': ofPages,
  'event-visits': {
    ...internal,
    read: eventVisitsAccess,
    admin: async (args) => (await eventVisitsAccess(args)) !== false,
  },
  'event-visit-batches': internal,
  'missed-searches': {
    ...internal,
    read: missed,
    admin: async ({ req }) => (await missed({ req })) !== false,
  },
  /** Written by the portal itself, read by whoever may mend the document that it is about. */
  'text-checks': { ...internal, read: textCheckAccess },
  'chat-counts': learning,
  'chat-groups': internal,
  'chat-questions': learning,
  'chat-ratings': internal,
  /** Seen in the workflow of the document, by those who may make or end them. */
  'review-links': internal,
} satisfies Record<string, Rules>

export type SystemSlug = keyof typeof RULES

/** The rules of a collection that is about the portal itself; undefined for one of its contents. */
export function systemAccess(slug: string): Rules | undefined {
  return Object.hasOwn(RULES, slug) ? RULES[slug as SystemSlug] : undefined
}
