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
const date = {
  key: '2026-12-16',
  label: '2026年12月16日（水）14:00〜15:30',
  status: 'postponed',
  reason: '会場の都合',
}

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
    {
      afterReview: {
        since,
        decisions: [],
        announcement: { reason: '台風' },
        dates: [],
        publication: null,
      },
    },
    /^サイトに載っています。サイトの内容は、都の担当者の事後確認を待っています。$/,
  ],
  [
    'a draft beside what waits for a look, for the hospital',
    {
      state: 'draft',
      afterReview: {
        since,
        decisions: [],
        announcement: null,
        dates: [],
        publication: { returnsTo: 'before' },
      },
    },
    /^サイトには前の内容が載っています。.*事後確認を待っています。$/,
  ],
  [
    'an announcement, for a decider',
    {
      isDecider: true,
      eventStatus: 'cancelled',
      afterReview: {
        since,
        decisions: ['accept', 'revert'],
        announcement: { reason: '台風' },
        dates: [],
        publication: null,
      },
    },
    /^医療機関が中止を知らせました/,
  ],
  [
    'an announcement of one date',
    {
      afterReview: {
        since,
        decisions: ['accept', 'revert'],
        announcement: null,
        dates: [date],
        publication: null,
      },
    },
    /^医療機関が、2026年12月16日（水）14:00〜15:30の回の延期を知らせました/,
  ],
  [
    'an announcement of two dates',
    {
      afterReview: {
        since,
        decisions: ['accept', 'revert'],
        announcement: null,
        dates: [date, date],
        publication: null,
      },
    },
    /^医療機関が、次の中止・延期を知らせました/,
  ],
  [
    'a publication, for a decider',
    {
      isDecider: true,
      afterReview: { since, decisions: ['accept'], announcement: null, dates: [] },
    },
    /^医療機関がサイトに公開しました/,
  ],
] as const)('%s', (_name, difference, expected) => {
  expect(panelNote({ ...standing, ...(difference as Partial<typeof standing>) })).toMatch(expected)
})
