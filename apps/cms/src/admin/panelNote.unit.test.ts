import { expect, it } from '@jest/globals'
import { panelNote } from './panelNote'

const standing: Parameters<typeof panelNote>[0] = {
  state: 'published',
  isLive: true,
  isDecider: false,
  eventStatus: null,
  afterReview: null,
}
const since = '2026-11-25T00:00:00.000Z'

it.each([
  ['what is on the site', {}, /^サイトに載っています。$/],
  ['a return, for its author', { state: 'returned', isLive: false }, /^コメントを読んで直し/],
  [
    'a return, for a decider',
    { state: 'returned', isLive: false, isDecider: true },
    /^差し戻し済み/,
  ],
  ['a return beside a live copy', { state: 'returned', isDecider: true }, /^サイトには前の内容が/],
  [
    'an announcement, for the hospital',
    { afterReview: { since, decisions: [], announcement: { reason: '台風' } } },
    /都の担当者の事後確認を待っています/,
  ],
  [
    'an announcement, for a decider',
    {
      isDecider: true,
      eventStatus: 'cancelled',
      afterReview: { since, decisions: ['accept', 'revert'], announcement: { reason: '台風' } },
    },
    /^医療機関が中止を知らせました/,
  ],
  [
    'a publication, for a decider',
    { isDecider: true, afterReview: { since, decisions: ['accept'], announcement: null } },
    /^医療機関がサイトに公開しました/,
  ],
] as const)('%s', (_name, difference, expected) => {
  expect(panelNote({ ...standing, ...(difference as Partial<typeof standing>) })).toMatch(expected)
})
