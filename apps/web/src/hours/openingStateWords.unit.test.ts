import type { OpeningState } from '@tokyo-cancer-portal/domain'

import { expect, test } from '@jest/globals'

import { openingStateWords } from './openingStateWords'

const at = (local: string) => new Date(`${local}:00+09:00`).toISOString()
const now = new Date('2026-11-26T22:30:00+09:00')
const open = (closesAt: string | null): OpeningState => ({
  state: 'open',
  closesAt: closesAt && at(closesAt),
  changesAt: null,
})
const closed = (opensAt: string | null): OpeningState => ({
  state: 'closed',
  opensAt: opensAt && at(opensAt),
  changesAt: null,
})

test.each([
  [open('2026-11-26T23:00'), 'いま受付中（23:00まで）', null],
  [open('2026-11-27T00:00'), 'いま受付中（24:00まで）', null],
  [open('2026-11-27T02:00'), 'いま受付中（11月27日（金） 2:00まで）', null],
  [open('2026-12-29T00:00'), 'いま受付中（12月29日（火） 0:00まで）', null],
  [open(null), 'いま受付中（24時間）', null],
  [closed('2026-11-26T23:30'), 'いまは受付時間外', '次は本日 23:30から'],
  [closed('2026-11-27T09:00'), 'いまは受付時間外', '次は11月27日（金） 9:00から'],
  [closed('2027-01-04T00:00'), 'いまは受付時間外', '次は1月4日（月） 0:00から'],
  [closed(null), 'いまは受付時間外', '次の受付日は未定です'],
  [{ state: 'unknown', changesAt: null } as const, '受付時間は未確認', null],
])('%j: %s %s', (state, words, next) => {
  expect(openingStateWords(state, now)).toEqual({ state: words, next })
})

test.each([
  ['en', open('2026-11-27T02:00'), 'Open now (until Fri, November 27 2:00)', null],
  ['en', closed('2026-11-26T23:30'), 'Closed now', 'Opens today at 23:30'],
  ['en', closed('2027-01-04T09:00'), 'Closed now', 'Opens Mon, January 4 at 9:00'],
  [
    'easy',
    closed('2026-11-27T09:00'),
    'いまは 電話の 時間では ありません',
    '次は 11月27日（金） 9:00から',
  ],
] as const)('in %s, %j: %s %s', (language, state, words, next) => {
  expect(openingStateWords(state, now, language)).toEqual({ state: words, next })
})
