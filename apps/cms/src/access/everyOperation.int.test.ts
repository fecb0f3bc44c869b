import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'

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
/** Payload's own collections; they are closed to everybody but their owner by Payload itself. */
const PAYLOADS_OWN = [
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
]

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

describe('every operation has a rule of its own', () => {
  it('in all collections', async () => {
    const { collections } = await import('../collections')
    const { OutboxJobs } = await import('../outbox/OutboxJobs')
    const { MediaUses } = await import('../mediaUse/MediaUses')
    const { ContentLoads } = await import('../content/ContentLoads')
    const all = [...collections, OutboxJobs, MediaUses, ContentLoads]
    const missing = all.flatMap(({ slug, access }) =>
      OPERATIONS.filter((operation) => typeof access?.[operation] !== 'function').map(
        (operation) => `${slug}.${operation}`,
      ),
    )
    expect(missing).toEqual([])
    const configured = portal.payload.config.collections.map(({ slug }) => slug).toSorted()
    expect(configured).toEqual([...all.map(({ slug }) => slug), ...PAYLOADS_OWN].toSorted())
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

  it('and every collection with drafts has the guards', () => {
    const unguarded = portal.payload.config.collections
      .filter(({ versions }) => versions?.drafts)
      .filter(({ hooks }) => hooks.beforeOperation.length < 2 || hooks.beforeChange.length === 0)
      .map(({ slug }) => slug)
    expect(unguarded).toEqual([])
  })
})
