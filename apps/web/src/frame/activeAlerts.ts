import type { Alert } from '@tokyo-cancer-portal/cms-client'

const URGENCY = ['emergency', 'important', 'notice']

/** The alerts to show at a moment, the most urgent first. An open start or end does not limit. */
export function activeAlerts(alerts: readonly Alert[], now: Date): Alert[] {
  const time = now.getTime()
  return alerts
    .filter(({ title, body }) => title ?? body)
    .filter(({ startsAt }) => startsAt === null || Date.parse(startsAt) <= time)
    .filter(({ endsAt }) => endsAt === null || Date.parse(endsAt) > time)
    .toSorted((a, b) => URGENCY.indexOf(a.level ?? '') - URGENCY.indexOf(b.level ?? ''))
}
