import { expect, it } from '@jest/globals'
import type { WorkflowDescription } from '../../../workflow/describeWorkflow'
import { choicesOf, returnOf } from './choicesOf'

const date = {
  key: '2026-12-16',
  label: '2026年12月16日（水）14:00〜15:30',
  status: 'cancelled' as const,
  reason: '台風のため',
}
const announceable = { key: date.key, label: date.label, statuses: ['cancelled' as const] }
const afterReview = {
  since: '2026-11-25T00:00:00.000Z',
  decisions: ['accept' as const, 'revert' as const],
  announcement: null,
  dates: [date],
  publication: null,
}
const buttonsOf = (description: Partial<WorkflowDescription>) =>
  choicesOf({
    events: [],
    canAnnounce: false,
    announceable: [],
    eventStatus: null,
    afterReview: null,
    ...description,
  } as unknown as WorkflowDescription).map(({ button }) => button)

it.each<[string, Partial<WorkflowDescription>, string[]]>([
  ['nothing', {}, []],
  ['an event with one date', { canAnnounce: true }, ['中止を知らせる', '延期を知らせる']],
  [
    'an event that is cancelled',
    { canAnnounce: true, eventStatus: 'cancelled' },
    ['延期を知らせる'],
  ],
  ['several dates: their form asks which', { canAnnounce: true, announceable: [announceable] }, []],
  ['one announced date', { afterReview }, ['確認した（このまま載せる）', 'お知らせの前に戻す']],
  [
    'two announced dates',
    { afterReview: { ...afterReview, dates: [date, date] } },
    ['すべて確認した（このまま載せる）', 'すべてお知らせの前に戻す'],
  ],
  [
    'a date and the event',
    { afterReview: { ...afterReview, announcement: { reason: '台風' } } },
    ['すべて確認した（このまま載せる）', 'すべてお知らせの前に戻す'],
  ],
  [
    'what was published',
    {
      afterReview: {
        ...afterReview,
        decisions: ['accept', 'return'],
        dates: [],
        publication: { returnsTo: 'before' },
      },
    },
    ['確認した（このまま載せる）', '差し戻す'],
  ],
  [
    'what may go public at once',
    {
      events: [
        { event: 'publish-at-once', isCommentRequired: false },
        { event: 'submit', isCommentRequired: false },
      ],
    },
    ['公開する（あとで東京都が確認します）', '承認を依頼する'],
  ],
  ['a hospital that waits', { afterReview: { ...afterReview, decisions: [] } }, []],
])('%s', (_name, description, buttons) => {
  expect(buttonsOf(description)).toEqual(buttons)
})

it('says what is on the site once a publication is returned', () => {
  expect(returnOf({ returnsTo: 'before' }).ask).toContain('前に確認した内容に戻ります')
  expect(returnOf({ returnsTo: 'nothing' }).ask).toContain('サイトから取り下げます')
})
