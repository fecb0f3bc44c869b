import { describe, expect, it } from '@jest/globals'
import { ACTIONS } from './actions'
import type { Action } from './actions'
import type { Actor } from './actor'
import { can } from './can'
import { GOVERNED_SLUGS } from './governedSlugs'
import type { GovernedSlug } from './governedSlugs'
import { ROLE_PRESETS } from './rolePresets'
import type { RolePresetKey } from './rolePresets'
import { valuesOf } from '../vocabulary/valuesOf'

const OWN = 'org-own'
const OTHER = 'org-other'

type Row = Partial<Record<GovernedSlug, string>>

const ALL = 'read-drafts create edit submit publish withdraw delete'
const everySlug = (actions: string): Row =>
  Object.fromEntries(GOVERNED_SLUGS.map((slug) => [slug, actions]))

/** The rights of every preset, written out a second time: what staff were promised. */
const RIGHTS: Record<RolePresetKey, Row> = {
  'system-admin': everySlug(ALL),
  'metro-approver': everySlug(ALL),
  'metro-editor': {
    ...everySlug(ALL),
    'search-entries': 'read-drafts create edit submit',
    'best-bets': 'read-drafts create edit submit',
  },
  'hospital-editor': {
    events: 'read-drafts create edit submit',
    media: 'read-drafts create',
    organizations: 'read-drafts edit submit',
  },
  'hospital-publisher': {
    events: 'read-drafts create edit submit publish withdraw',
    media: 'read-drafts create',
    organizations: 'read-drafts edit submit',
  },
  reviewer: everySlug('read-drafts'),
}

const REACHES_EVERYTHING: RolePresetKey[] = [
  'system-admin',
  'metro-approver',
  'metro-editor',
  'reviewer',
]

/** Whose each document is; `edit` and `create` say whether it is the organization's own for them. */
const DOCUMENTS: {
  name: string
  collection: GovernedSlug
  document: object
  own: boolean
  ownToCreate: boolean
}[] = [
  ...GOVERNED_SLUGS.map((collection) => ({
    name: 'of nobody',
    collection,
    document: {},
    own: false,
    ownToCreate: false,
  })),
  ...(
    [
      ['content-items', 'owner'],
      ['events', 'organizer'],
      ['resources', 'publisher'],
      ['organizations', 'id'],
      ['media', 'organization'],
      ['chat-answers', 'owner'],
    ] as const
  ).flatMap(([collection, field]) => [
    { name: 'own', collection, document: { [field]: OWN }, own: true, ownToCreate: true },
    {
      name: 'own, populated',
      collection,
      document: { [field]: { id: OWN, name: '自院' } },
      own: true,
      ownToCreate: true,
    },
    { name: 'other', collection, document: { [field]: OTHER }, own: false, ownToCreate: false },
    { name: 'empty', collection, document: { [field]: null }, own: false, ownToCreate: false },
  ]),
  {
    name: 'co-organized',
    collection: 'events',
    document: { organizer: OTHER, coOrganizers: ['org-third', { id: OWN }] },
    own: true,
    ownToCreate: false,
  },
  {
    name: 'co-organized by others',
    collection: 'events',
    document: { organizer: OTHER, coOrganizers: [{ id: 'org-third' }] },
    own: false,
    ownToCreate: false,
  },
  {
    name: 'naming the organization in another field',
    collection: 'events',
    document: { organizer: OTHER, owner: OWN, publisher: OWN, id: OWN },
    own: false,
    ownToCreate: false,
  },
]

const actorOf = (key: RolePresetKey, changes: Partial<Actor> = {}): Actor => {
  const preset = ROLE_PRESETS.find((candidate) => candidate.key === key)
  if (!preset) throw new Error(`No preset ${key}`)
  return { ...preset, id: 'user', roleKey: key, organizationId: OWN, disabled: false, ...changes }
}

const holds = (key: RolePresetKey, action: Action, collection: GovernedSlug): boolean =>
  (RIGHTS[key][collection] ?? '').split(' ').includes(action)

describe.each(ROLE_PRESETS)('$key', ({ key }) => {
  const everything = REACHES_EVERYTHING.includes(key)

  it.each(DOCUMENTS)('with a document of $collection: $name', (row) => {
    const { collection, document } = row
    for (const action of valuesOf(ACTIONS)) {
      const isOwn = action === 'create' ? row.ownToCreate : row.own
      const expected = holds(key, action, collection) && (everything || isOwn)
      expect([action, can({ actor: actorOf(key), action, collection, document })]).toEqual([
        action,
        expected,
      ])
    }
  })

  it.each(GOVERNED_SLUGS)('without a document: %s', (collection) => {
    for (const action of valuesOf(ACTIONS)) {
      const answer = can({ actor: actorOf(key), action, collection })
      if (!holds(key, action, collection)) expect(answer).toBe(false)
      else if (everything) expect(answer).toBe(true)
      else expect(answer).toMatchObject({ organizationId: OWN })
    }
  })

  it('may nothing when disabled, and nothing of its own without an organization', () => {
    for (const { collection, document } of DOCUMENTS) {
      for (const action of valuesOf(ACTIONS)) {
        const disabled = actorOf(key, { disabled: true })
        expect(can({ actor: disabled, action, collection })).toBe(false)
        expect(can({ actor: disabled, action, collection, document })).toBe(false)
        for (const organizationId of [undefined, '']) {
          const actor = actorOf(key, { organizationId })
          const expected = everything && holds(key, action, collection)
          expect(can({ actor, action, collection })).toBe(expected)
          expect(can({ actor, action, collection, document })).toBe(expected)
        }
      }
    }
  })
})

describe('can', () => {
  it.each([
    ['read-drafts', ['organizer', 'coOrganizers']],
    ['edit', ['organizer', 'coOrganizers']],
    ['submit', ['organizer', 'coOrganizers']],
    ['create', ['organizer']],
  ] as const)('%s on events is constrained to %j', (action, fields) => {
    const actor = actorOf('hospital-editor')
    expect(can({ actor, action, collection: 'events' })).toEqual({ organizationId: OWN, fields })
  })

  it.each([null, undefined])('refuses everything to %p', (actor) => {
    for (const collection of GOVERNED_SLUGS) {
      for (const action of valuesOf(ACTIONS)) {
        expect(can({ actor, action, collection })).toBe(false)
        expect(can({ actor, action, collection, document: { owner: OWN } })).toBe(false)
      }
    }
  })

  it('gives own-organization roles nothing where no field says whose a document is', () => {
    const actor = actorOf('hospital-editor', { capabilities: { topics: ['edit', 'create'] } })
    expect(can({ actor, action: 'edit', collection: 'topics' })).toBe(false)
    expect(can({ actor, action: 'create', collection: 'topics', document: { id: OWN } })).toBe(
      false,
    )
  })

  it('does not take rights from the prototype of the capabilities', () => {
    const capabilities: Actor['capabilities'] = Object.create({ events: ['publish'] })
    const actor = actorOf('system-admin', { capabilities })
    expect(can({ actor, action: 'publish', collection: 'events' })).toBe(false)
  })
})
