import { describe, expect, it } from '@jest/globals'
import { ROLE_PRESETS, type RolePresetKey } from '../policy/rolePresets'
import type { Actor } from '../policy/actor'
import { REVIEWABLE_COLLECTIONS } from '../reviewLinks/reviewableCollections'
import { COLLECTIONS } from '../collections/slugs'
import { isSlug } from '../slug/isSlug'
import { FEEDBACK_COLLECTIONS } from './feedbackCollections'
import { feedbackReaders } from './feedbackReaders'
import { mayHandleFeedback } from './mayHandleFeedback'
import { mayHandleSitePage } from './mayHandleSitePage'
import { redactPersonal } from './redactPersonal'
import { reportText } from './reportText'
import { SITE_PAGE, SITE_PAGES } from './sitePages'

const PHONE = '（電話番号を伏せました）'
const MAIL = '（メールアドレスを伏せました）'
const NUMBER = '（番号を伏せました）'

describe('redactPersonal', () => {
  it.each([
    ['電話は03-1234-5678です', `電話は${PHONE}です`],
    ['電話は０３－１２３４－５６７８です', `電話は${PHONE}です`],
    ['03(1234)5678', PHONE],
    ['（03）1234-5678', PHONE],
    ['0312345678', PHONE],
    ['090 1234 5678まで', `${PHONE}まで`],
    ['09012345678。', `${PHONE}。`],
    ['+81-90-1234-5678', NUMBER],
    ['+81 3 1234 5678', PHONE],
    ['0120-123-456', PHONE],
    ['０９０ー１２３４ー５６７８', PHONE],
    ['taro@example.jp に', `${MAIL} に`],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', MAIL],
    ['太郎@例え.jp', MAIL],
    ['4111 1111 1111 1111', NUMBER],
    ['4111-1111-1111-1111です', `${NUMBER}です`],
    ['1234 5678 9012', NUMBER],
    ['２０２６年１１月２６日 13:30から', '２０２６年１１月２６日 13:30から'],
    ['2026-11-26', '2026-11-26'],
    ['2026/11/26', '2026/11/26'],
    ['定員は20名、費用は3,000円', '定員は20名、費用は3,000円'],
    ['〒163-8001', '〒163-8001'],
    ['@がない', '@がない'],
    ['', ''],
  ])('%j → %j', (text, expected) => expect(redactPersonal(text)).toBe(expected))

  it('should take time proportional to the length, whatever is written', () => {
    for (const text of [
      '0 '.repeat(50_000),
      'a@'.repeat(50_000),
      '@a.'.repeat(30_000),
      '9'.repeat(100_000),
    ]) {
      const before = performance.now()
      redactPersonal(text)
      expect(performance.now() - before).toBeLessThan(2000)
    }
  })
})

describe('reportText', () => {
  it.each([
    ['  受付時間が\r\n違います  ', '受付時間が\n違います'],
    ['a\u0000b\u0007c\u202Ed\u200B', 'abcd'],
    ['か\u3099ん', 'がん'],
    ['一\n\n\n\n二', '一\n\n二'],
    ['09\u200B012345678', PHONE],
    ['\u0000\n ', ''],
  ])('%j → %j', (text, expected) => expect(reportText(text)).toBe(expected))

  it('should be the same when it is done again', () => {
    const once = reportText('電話 03-1234-5678\r\n\r\n\r\nメール a@b.jp')
    expect(reportText(once)).toBe(once)
  })
})

describe('feedbackReaders', () => {
  it.each([
    [['r'], ['o'], ['s'], ['r']],
    [[], ['o', 'p'], ['s'], ['o', 'p']],
    [[], [], ['s'], ['s']],
    [[], [], [], []],
  ])('%j, %j, %j → %j', (responsible, organization, staff, expected) => {
    expect(feedbackReaders({ responsible, organization, staff })).toEqual(expected)
  })
})

describe('mayHandleFeedback', () => {
  const actor = (key: RolePresetKey, organizationId?: string): Actor => {
    const preset = ROLE_PRESETS.find((role) => role.key === key)
    if (!preset) throw new Error(key)
    return { ...preset, id: 'u', disabled: false, ...(organizationId ? { organizationId } : {}) }
  }
  const event = { id: 'e', organizer: 'a', coOrganizers: ['b'] }
  it.each([
    ['visitors', null, 'events', event, false],
    ['the organizer', actor('hospital-editor', 'a'), 'events', event, true],
    ['a co-organizer', actor('hospital-editor', 'b'), 'events', event, true],
    ['another hospital', actor('hospital-editor', 'c'), 'events', event, false],
    [
      'a hospital, its own record',
      actor('hospital-editor', 'a'),
      'organizations',
      { id: 'a' },
      true,
    ],
    [
      'a hospital, a page',
      actor('hospital-editor', 'a'),
      'content-items',
      { id: 'p', owner: 'a' },
      false,
    ],
    ['a reviewer', actor('reviewer'), 'events', event, false],
    ['staff', actor('metro-editor'), 'glossary-terms', { id: 't' }, true],
    ['a disabled account', { ...actor('metro-editor'), disabled: true }, 'events', event, false],
  ] as const)('%s', (_name, who, collection, document, expected) => {
    expect(mayHandleFeedback({ actor: who, collection, document })).toBe(expected)
  })
})

describe('mayHandleSitePage', () => {
  const actor = (key: RolePresetKey): Actor => {
    const preset = ROLE_PRESETS.find((role) => role.key === key)
    if (!preset) throw new Error(key)
    return { ...preset, id: 'u', disabled: false, organizationId: 'a' }
  }
  it.each([
    ['visitors', null, []],
    ['staff', actor('metro-editor'), SITE_PAGES.map(({ key }) => key)],
    ['an approver', actor('metro-approver'), SITE_PAGES.map(({ key }) => key)],
    ['a hospital', actor('hospital-publisher'), []],
    ['a reviewer', actor('reviewer'), []],
    ['a disabled account', { ...actor('metro-editor'), disabled: true }, []],
    [
      'staff who edit events alone',
      { ...actor('metro-editor'), capabilities: { events: ['edit'] } } satisfies Actor,
      ['events', 'events-calendar'],
    ],
  ] as const)('%s', (_name, who, expected) => {
    const handled = SITE_PAGES.filter((page) => mayHandleSitePage(who, page))
    expect(handled.map(({ key }) => key)).toEqual(expected)
  })
})

it('every kind of page that can be reviewed asks', () => {
  expect([...FEEDBACK_COLLECTIONS].toSorted()).toEqual([...REVIEWABLE_COLLECTIONS].toSorted())
})

it('no two pages of the site have the same key, path or name, and none passes for a document', () => {
  for (const field of ['key', 'path', 'name'] as const) {
    expect(new Set(SITE_PAGES.map((page) => page[field])).size).toBe(SITE_PAGES.length)
  }
  expect(SITE_PAGES.filter(({ key }) => !isSlug(key))).toEqual([])
  expect(COLLECTIONS as readonly string[]).not.toContain(SITE_PAGE)
})
