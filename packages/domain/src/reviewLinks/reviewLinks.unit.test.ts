import { describe, expect, it } from '@jest/globals'
import { DRAFT_COLLECTIONS } from '../collections/slugs'
import type { Action } from '../policy/actions'
import type { Actor } from '../policy/actor'
import { ROLE_PRESETS } from '../policy/rolePresets'
import { isReviewable } from './reviewableCollections'
import { mayMakeReviewLink } from './mayMakeReviewLink'
import { mayRevokeReviewLink } from './mayRevokeReviewLink'
import { DEFAULT_REVIEW_LINK_DAYS, REVIEW_LINK_DAYS } from './reviewLinkDays'
import { reviewLinkState } from './reviewLinkState'

const preset = (key: string, organizationId?: string): Actor => {
  const found = ROLE_PRESETS.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`No preset ${key}`)
  return { ...found, id: 'user', disabled: false, ...(organizationId ? { organizationId } : {}) }
}
const everywhere = (...actions: Action[]): Actor => ({
  id: 'user',
  reach: 'everything',
  capabilities: { events: actions, 'chat-answers': actions },
  system: [],
  disabled: false,
})
const event = { organizer: { id: 'a' }, coOrganizers: ['b'] }

describe('who may make and who may end a link to an event', () => {
  it.each([
    ['the organizer', preset('hospital-editor', 'a'), true, true],
    ['a co-organizer, who may edit it', preset('hospital-editor', 'b'), true, true],
    ['another hospital', preset('hospital-editor', 'c'), false, false],
    ['an account without organization', preset('hospital-editor'), false, false],
    ['staff', preset('metro-editor'), true, true],
    ['a reviewer, who may only look', preset('reviewer', 'a'), false, false],
    ['who publishes without editing', everywhere('read-drafts', 'publish'), false, true],
    ['who edits without publishing', everywhere('read-drafts', 'edit'), true, true],
    [
      'who may do all the rest',
      everywhere('read-drafts', 'create', 'submit', 'delete'),
      false,
      false,
    ],
    ['nobody', null, false, false],
    ['a disabled organizer', { ...preset('hospital-editor', 'a'), disabled: true }, false, false],
  ])('%s', (_name, actor, make, revoke) => {
    const question = { actor, collection: 'events', document: event }
    expect(mayMakeReviewLink(question)).toBe(make)
    expect(mayRevokeReviewLink(question)).toBe(revoke)
  })

  it.each(['chat-answers', 'search-entries', 'users', 'media', 'home', 'constructor', ''])(
    'nobody for what has no page: %j',
    (collection) => {
      for (const actor of [preset('system-admin'), everywhere('edit', 'publish')]) {
        expect(mayMakeReviewLink({ actor, collection, document: {} })).toBe(false)
        expect(mayRevokeReviewLink({ actor, collection, document: {} })).toBe(false)
      }
    },
  )
})

it('everything with drafts and a page can be shown', () => {
  expect(DRAFT_COLLECTIONS.filter((slug) => !isReviewable(slug))).toEqual([
    'chat-answers',
    'chat-scenarios',
    'search-entries',
    'best-bets',
  ])
})

describe('the state of a link', () => {
  const now = new Date('2026-12-01T00:00:00.000Z')
  it.each([
    ['before its end', { expiresAt: '2026-12-01T00:00:00.001Z' }, 'usable'],
    ['at its end', { expiresAt: '2026-12-01T00:00:00.000Z' }, 'expired'],
    ['after its end', { expiresAt: '2026-11-30T00:00:00.000Z' }, 'expired'],
    ['without an end', { expiresAt: null }, 'expired'],
    ['with an end that is none', { expiresAt: 'soon' }, 'expired'],
    [
      'taken back in time',
      { expiresAt: '2026-12-02T00:00:00.000Z', revokedAt: '2026-11-30T00:00:00.000Z' },
      'revoked',
    ],
    ['taken back afterwards', { expiresAt: '2026-11-01T00:00:00.000Z', revokedAt: 'x' }, 'revoked'],
  ])('%s', (_name, times, expected) => {
    expect(reviewLinkState(times, now)).toBe(expected)
  })
})

it('the usual number of days can be chosen', () => {
  expect(REVIEW_LINK_DAYS).toContain(DEFAULT_REVIEW_LINK_DAYS)
})
