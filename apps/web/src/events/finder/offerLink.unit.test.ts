import { expect, test } from '@jest/globals'

import { ANY_EVENT } from '../eventFilter'
import { eventConditions } from '../eventConditions'
import { offerLink } from './offerLink'

const filter = {
  ...ANY_EVENT,
  q: 'サロン',
  when: 'weekend',
  area: 'tosho',
  fee: 'free',
  audience: 'family',
}
const linkOf = (offer: object) =>
  offerLink(
    {
      kind: '',
      count: 4,
      date: null,
      area: null,
      reason: null,
      condition: null,
      isAnyTime: false,
      ...offer,
    },
    filter,
    eventConditions(filter),
  )

test.each([
  [
    { kind: 'any-time', date: '2026-12-09' },
    'q=サロン&audience=family&area=tosho&fee=free',
    '時期を決めずに見る（4件）',
    'いちばん近い開催日は、2026年（令和8年）12月9日（水）です。',
  ],
  [
    { kind: 'online' },
    'q=サロン&when=weekend&audience=family&format=online,hybrid&fee=free',
    'オンラインで参加できるイベントを見る（4件）',
    '会場に行かなくても参加できます。',
  ],
  [
    { kind: 'online', isAnyTime: true },
    'q=サロン&audience=family&format=online,hybrid&fee=free',
    'オンラインで参加できるイベントを見る（4件）',
    '会場に行かなくても参加できます。時期は問いません。',
  ],
  [
    { kind: 'area', area: 'ku-chuobu' },
    'q=サロン&when=weekend&audience=family&area=ku-chuobu&fee=free',
    '区中央部のイベントを見る（4件）',
    '島しょのとなりの地域です。',
  ],
  [
    { kind: 'area', area: 'ku-nanbu', reason: 'gateway' },
    'q=サロン&when=weekend&audience=family&area=ku-nanbu&fee=free',
    '区南部のイベントを見る（4件）',
    '島しょからの船や飛行機が着く地域です。',
  ],
  [
    { kind: 'without', condition: 'fee' },
    'q=サロン&when=weekend&audience=family&area=tosho',
    '「無料」を外して見る（4件）',
    'ほかの条件は、そのままです。',
  ],
  [
    { kind: 'without', condition: 'q' },
    'when=weekend&audience=family&area=tosho&fee=free',
    '「サロン」を外して見る（4件）',
    'ほかの条件は、そのままです。',
  ],
  [
    { kind: 'recordings' },
    'q=サロン&audience=family&format=archive',
    '録画（アーカイブ動画）を見る（4件）',
    '時間や場所を選ばずに見られます。',
  ],
])('%j leads to %s', (offer, query, label, description) => {
  const link = linkOf(offer)
  expect(decodeURIComponent(link?.href ?? '')).toBe(`/events?${query}`)
  expect(link).toMatchObject({ label, description })
})

test.each([{ kind: 'magic' }, { kind: 'without', condition: 'topic' }, { kind: 'without' }])(
  '%j leads nowhere',
  (offer) => {
    expect(linkOf(offer)).toBeNull()
  },
)
