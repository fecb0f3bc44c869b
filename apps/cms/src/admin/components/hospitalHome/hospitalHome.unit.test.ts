import { describe, expect, it } from '@jest/globals'
import { type Actor, type Action, ROLE_PRESETS, toInstant } from '@tokyo-cancer-portal/domain'
import { listHref } from './listHref'
import { navItems } from './navItems'
import { startedWords } from './startedWords'

const now = new Date(toInstant('2026-11-28', '10:00'))

describe('listHref', () => {
  const filtersOf = (standing: Parameters<typeof listHref>[1]) => {
    const url = new URL(listHref('/admin', standing, now), 'http://cms.test')
    expect(url.pathname).toBe('/admin/collections/events')
    return [...url.searchParams].map(([name, value]) => `${name}=${value}`)
  }
  it('should write one condition as the list does', () => {
    expect(filtersOf('returned')).toEqual(['where[or][0][and][0][workflowState][equals]=returned'])
  })
  it('should write conditions that all hold', () => {
    expect(filtersOf('ended')).toEqual([
      'where[or][0][and][0][workflowState][equals]=published',
      'where[or][0][and][1][endsAt][less_than]=2026-11-28T01:00:00.000Z',
    ])
  })
  it('should repeat what holds in any case for each alternative', () => {
    expect(filtersOf('published')).toEqual([
      'where[or][0][and][0][workflowState][equals]=published',
      'where[or][0][and][1][endsAt][greater_than_equal]=2026-11-28T01:00:00.000Z',
      'where[or][1][and][0][workflowState][equals]=published',
      'where[or][1][and][1][endsAt][exists]=false',
    ])
  })
})

describe('navItems', () => {
  const actor = (changes: Partial<Actor>): Actor => ({
    id: 'u1',
    reach: 'own-organization',
    capabilities: {},
    system: [],
    disabled: false,
    organizationId: 'o1',
    ...changes,
  })
  const labels = (changes: Partial<Actor>) => navItems(actor(changes)).map(({ label }) => label)
  const edits: Action[] = ['read-drafts', 'edit']

  it.each(['hospital-editor', 'hospital-publisher'])(
    'should be home, events and the own record for %s',
    (key) => {
      const preset = ROLE_PRESETS.find((one) => one.key === key)
      expect(navItems(actor({ capabilities: preset?.capabilities ?? {} }))).toEqual([
        { path: '', label: 'ホーム' },
        { path: '/collections/events', label: 'イベント' },
        { path: '/collections/organizations/o1', label: '施設情報' },
        { path: '/help', label: '使い方' },
      ])
    },
  )

  it.each([
    ['nothing more where nothing is allowed', {}, ['ホーム', '使い方']],
    [
      'no list that may only be read',
      { capabilities: { events: ['read-drafts'] } },
      ['ホーム', '使い方'],
    ],
    [
      'what else a role of their own lets them keep up',
      { capabilities: { resources: edits } },
      ['ホーム', '資料・リンク', '使い方'],
    ],
    [
      'home and help alone without an organization',
      { capabilities: { events: edits }, organizationId: undefined },
      ['ホーム', '使い方'],
    ],
  ])('should be %s', (_, changes, expected) => {
    expect(labels(changes as Partial<Actor>)).toEqual(expected)
  })
})

describe('startedWords', () => {
  it.each([
    [
      { firstDate: null, isNew: true, hasFlyer: false },
      '前回の内容で下書きを作りました。開催日を入れてください。日付・締切・本文を確かめてから、承認を依頼してください。',
    ],
    [
      { firstDate: '2026-12-16', isNew: false, hasFlyer: true },
      '先ほど作った下書きを開きました。日付は2026年12月16日（水）にしてあります。日付・締切・本文・チラシを確かめてから、承認を依頼してください。',
    ],
  ])('%p', (started, expected) => {
    expect(startedWords(started)).toBe(expected)
  })
})
