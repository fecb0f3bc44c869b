import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople } from '../../test/people'

/** Payload fills what is missing with "any logged-in user", so the raw configuration is looked at as well. */
const OPERATIONS = [
  'admin',
  'create',
  'delete',
  'read',
  'readVersions',
  'unlock',
  'update',
] as const
const GLOBAL_OPERATIONS = ['read', 'readVersions', 'update'] as const
/** Payload's own collections. Payload opens most of them to every account; `locks/hardenInternals` closes them. */
const PAYLOADS_OWN = [
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
] as const

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

describe('every operation has a rule of its own', () => {
  it('in all collections', async () => {
    const { collections } = await import('../collections')
    const { OutboxJobs } = await import('../outbox/OutboxJobs')
    const { Schedules } = await import('../schedule/Schedules')
    const { Assignments } = await import('../workflow/assignments/Assignments')
    const { MediaUses } = await import('../mediaUse/MediaUses')
    const { ContentLoads } = await import('../content/ContentLoads')
    const { SecondFactors } = await import('../auth/secondFactor/SecondFactors')
    const { PageFeedback } = await import('../feedback/PageFeedback')
    const { PageFeedbackCounts } = await import('../feedback/PageFeedbackCounts')
    const { EventVisits } = await import('../eventVisits/EventVisits')
    const { EventVisitBatches } = await import('../eventVisits/EventVisitBatches')
    const { MissedSearches } = await import('../search/missed/MissedSearches')
    const { TextChecks } = await import('../authoring/nightly/TextChecks')
    const { OrganizationTrust } = await import('../trust/OrganizationTrust')
    const { ChatCounts } = await import('../chat/counts/ChatCounts')
    const { ChatGroups } = await import('../chat/learning/ChatGroups')
    const { ChatQuestions } = await import('../chat/questions/ChatQuestions')
    const { ChatRatings } = await import('../chat/ratings/ChatRatings')
    const all = [
      ...collections,
      EventVisits,
      EventVisitBatches,
      MissedSearches,
      TextChecks,
      OrganizationTrust,
      ChatCounts,
      ChatGroups,
      ChatQuestions,
      ChatRatings,
      PageFeedback,
      PageFeedbackCounts,
      OutboxJobs,
      Schedules,
      Assignments,
      MediaUses,
      ContentLoads,
      SecondFactors,
    ]
    const missing = all.flatMap(({ slug, access }) =>
      OPERATIONS.filter((operation) => typeof access?.[operation] !== 'function').map(
        (operation) => `${slug}.${operation}`,
      ),
    )
    expect(missing).toEqual([])
    const configured = portal.payload.config.collections.map(({ slug }) => slug).toSorted()
    expect(configured).toEqual([...all.map(({ slug }) => slug), ...PAYLOADS_OWN].toSorted())
  })

  it('in what Payload adds by itself: nothing for visitors, and no document of others', async () => {
    const { createLocalReq } = await import('payload')
    const { people } = await createPeople(portal)
    const { json } = await portal.rest('GET', '/users/me', { cookie: people.hospitalA })
    const hospital = { ...(json.user as object), collection: 'users' } as never
    const { id } = json.user as { id: string }
    const answersOf = async (slug: (typeof PAYLOADS_OWN)[number], user: never) => {
      const { access } = portal.payload.collections[slug].config
      const req = await createLocalReq({ user }, portal.payload)
      const rules = access as Record<string, (args: { req: object }) => unknown>
      return Object.fromEntries(
        await Promise.all(
          OPERATIONS.map(
            async (operation) => [operation, await rules[operation]?.({ req })] as const,
          ),
        ),
      )
    }
    const nothing = Object.fromEntries(OPERATIONS.map((operation) => [operation, false]))
    for (const slug of PAYLOADS_OWN) {
      expect([slug, await answersOf(slug, null as never)]).toEqual([slug, nothing])
    }
    const own = { 'user.value': { equals: id } }
    expect(await answersOf('payload-kv', hospital)).toEqual(nothing)
    expect(await answersOf('payload-migrations', hospital)).toEqual(nothing)
    expect(await answersOf('payload-preferences', hospital)).toEqual({
      ...nothing,
      read: { and: [own, { 'user.relationTo': { equals: 'users' } }] },
    })
    expect(await answersOf('payload-locked-documents', hospital)).toEqual({
      ...nothing,
      create: true,
      read: { or: [own, { id: { in: [] } }] },
      update: own,
      delete: own,
    })
  })

  it('in all globals', async () => {
    const { globals } = await import('../globals')
    const missing = globals.flatMap(({ slug, access }) =>
      GLOBAL_OPERATIONS.filter((operation) => typeof access?.[operation] !== 'function').map(
        (operation) => `${slug}.${operation}`,
      ),
    )
    expect(missing).toEqual([])
  })

  it('and every collection has the guards', async () => {
    const { guardConditions } = await import('../hooks/guardConditions')
    const unguarded = portal.payload.config.collections
      .filter(({ versions }) => versions?.drafts)
      .filter(({ hooks }) => hooks.beforeOperation.length < 3 || hooks.beforeChange.length === 0)
      .map(({ slug }) => slug)
    expect(unguarded).toEqual([])
    const unbounded = portal.payload.config.collections
      .filter(({ hooks }) => !hooks.beforeOperation.includes(guardConditions))
      .map(({ slug }) => slug)
    expect(unbounded).toEqual([])
  })
})
