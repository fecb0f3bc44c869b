import { describe, expect, it, test } from '@jest/globals'
import { addDays } from '@tokyo-cancer-portal/domain'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { ALL_EXAMPLES } from '../testing/allExamples'
import { event, organization, p, page, TODAY } from '../testing/build'
import { CONTEXT, documentOf } from '../testing/samples'
import type { AuthoredDocument } from '../model/AuthoredDocument'
import { checkDocument } from './checkDocument'
import { nextChange } from './nextChange'

const found = (document: AuthoredDocument, today: string) =>
  JSON.stringify(checkDocument(document, { ...CONTEXT, today }))
const onPage = (on: string): AuthoredDocument => ({
  ...page(p('本文です。')),
  review: { path: 'nextReviewOn', on },
})
const heldOn = (...dates: string[]): AuthoredDocument =>
  event({ occurrences: dates.map((date) => ({ date })), wasPublished: false })

test.each<[string, AuthoredDocument, string | null]>([
  ['a page that says nothing of days', page(p('本文です。')), '2027-04-02'],
  ['a page that is to be looked through soon', onPage('2026-12-10'), '2026-12-11'],
  ['a page that is to be looked through too late', onPage('2028-01-10'), '2027-01-09'],
  ['a page that is overdue', onPage('2026-01-10'), null],
  ['a page that leaves out a year', page(p('12月10日（木）です。')), '2026-11-28'],
  ['an event of next week', heldOn('2026-12-03'), '2026-12-04'],
  ['an event that is over', heldOn('2026-11-03'), null],
  ['an organization', organization('prose', '平日に開いています。'), null],
  [
    'an organization that leaves out a year',
    organization('prose', '12月10日（木）は休みます。'),
    '2026-11-28',
  ],
])('%s', (_name, document, expected) => {
  expect(nextChange(document, TODAY)).toBe(expected)
})

describe('on every day before', () => {
  const documents = [
    ...ALL_EXAMPLES.flatMap(({ wrong, fine }) =>
      [...wrong.map(({ sample }) => sample), ...fine].map(documentOf),
    ),
    organization('prose', '12月10日（木）は休みます。'),
    ...['2026-11-28', '2027-01-01', '2028-02-29', '2028-11-26', '2028-11-28', '2029-03-01'].flatMap(
      (date) => [heldOn(date), heldOn('2026-12-30', date), onPage(date)],
    ),
  ]

  it('the rules say the same', () => {
    const random = randomFrom(7)
    for (const document of documents) {
      const first = found(document, TODAY)
      const next = nextChange(document, TODAY)
      const days = next === null ? 2000 : (Date.parse(next) - Date.parse(TODAY)) / 86_400_000
      const looks = [days - 1, ...Array.from({ length: 4 }, () => Math.floor(random() * days))]
      for (const look of looks) {
        const day = addDays(TODAY, look)
        expect([day, found(document, day)]).toEqual([day, first])
      }
    }
  })
})
