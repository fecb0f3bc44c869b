import { expect, it } from '@jest/globals'
import { stillKnown } from './stillKnown'

const finding = {
  rule: 'TXT-1',
  severity: 'warning',
  field: 'title',
  label: '名称',
  snippet: 'サロソ',
  message: '確かめてください。',
}
const known = {
  at: '2026-11-28T03:00:00.000Z',
  findings: [finding],
  counts: { blocker: 0, warning: 1, hint: 0 },
}
const event = {
  title: '患者サロン',
  occurrences: [{ date: '2026-12-16', startTime: '14:00', status: 'scheduled' }],
  knownFindings: known,
}

it.each<[string, object, string, string | null, boolean]>([
  ['on the same day', {}, '2026-11-28T14:59:00.000Z', null, true],
  ['on a later day that changes nothing', {}, '2026-12-10T00:00:00.000Z', null, true],
  ['on the day after the event', {}, '2026-12-16T15:00:00.000Z', null, false],
  ['with words of before', {}, '2026-11-29T00:00:00.000Z', '2026-11-28T02:00:00.000Z', true],
  ['with words of since', {}, '2026-11-29T00:00:00.000Z', '2026-11-28T04:00:00.000Z', false],
  ['where nothing is kept', { knownFindings: null }, '2026-11-28T04:00:00.000Z', null, false],
  [
    'where not all is kept',
    { knownFindings: { ...known, counts: { ...known.counts, hint: 1 } } },
    '2026-11-28T04:00:00.000Z',
    null,
    false,
  ],
])('is known %s: %#', (_name, changes, now, wordsChangedAt, isKnown) => {
  const asked = { now: new Date(now), wordsChangedAt }
  expect(stillKnown('events', { ...event, ...changes }, asked)).toEqual(isKnown ? [finding] : null)
})
