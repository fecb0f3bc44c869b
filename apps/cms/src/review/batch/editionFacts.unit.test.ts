import { expect, it } from '@jest/globals'
import { editionFacts } from './editionFacts'

it('says every date in its order, how one applies, and where it is', () => {
  const edition = {
    id: 'e1',
    updatedAt: '2026-11-28T00:00:00.000Z',
    occurrences: [
      { date: '2027-03-25', startTime: '14:00', endTime: '15:30' },
      { date: '2027-03-18', startTime: '14:00', endTime: '15:30' },
      { date: '2027-03-18', startTime: '10:00', endTime: null },
    ],
    application: { deadlineDate: '2027-03-10', deadlineTime: '17:00', opensOn: '2027-02-01' },
    venue: { name: '1階 会議室', address: '千代田区1-1' },
  }
  expect(editionFacts(edition)).toEqual({
    baseVersion: '2026-11-28T00:00:00.000Z',
    dates: [
      '2027年3月18日（木）10:00〜',
      '2027年3月18日（木）14:00〜15:30',
      '2027年3月25日（木）14:00〜15:30',
    ],
    applying: ['申込みの受付開始：2027年2月1日（月）', '申込みの締切：2027年3月10日（水）17:00'],
    venue: '1階 会議室、千代田区1-1',
  })
})

it('says what is said alone', () => {
  const edition = { id: 'e1', updatedAt: 'x', application: { deadlineDaysBefore: 3 } }
  expect(editionFacts(edition)).toEqual({
    baseVersion: 'x',
    dates: [],
    applying: ['申込みの締切：各回の3日前まで'],
    venue: '',
  })
})
