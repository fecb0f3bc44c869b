import { expect, test } from '@jest/globals'

import { activeAlerts } from './activeAlerts'

const now = new Date('2026-11-22T03:00:00.000Z')
const alert = (title: string | null, fields: object = {}) => ({
  level: 'notice',
  title,
  body: null,
  link: null,
  startsAt: null,
  endsAt: null,
  ...fields,
})

test('shows what has begun and is not over, the most urgent first', () => {
  const alerts = [
    alert('お知らせ'),
    alert('まだ', { startsAt: '2026-11-22T03:00:01.000Z' }),
    alert('終わり', { endsAt: '2026-11-22T03:00:00.000Z' }),
    alert('今', { startsAt: '2026-11-22T03:00:00.000Z', level: 'important' }),
    alert('緊急', { level: 'emergency', endsAt: '2026-11-22T03:00:01.000Z' }),
    alert(null),
  ]
  expect(activeAlerts(alerts, now).map(({ title }) => title)).toEqual(['緊急', '今', 'お知らせ'])
})
