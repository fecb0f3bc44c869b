import type { Alert } from '@tokyo-cancer-portal/cms-client'
import type { AlertTone } from '@tokyo-cancer-portal/ui'

import { ALERT_LEVELS, labelIn } from '@tokyo-cancer-portal/domain'
import { AlertBanner as Banner } from '@tokyo-cancer-portal/ui'

import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { resolveLink } from '../links/resolveLink'

const TONES: Record<string, AlertTone> = { emergency: 'emergency', important: 'important' }

/** Urgent words of the whole site, above every page while they are valid. */
export function AlertBanner({ alerts }: { alerts: readonly Alert[] }) {
  const t = translator('Frame')
  const linkOf = (alert: Alert) => {
    const link = resolveLink(alert.link)
    return link && { ...link, externalMark: link.external ? t('external') : null }
  }
  return (
    <Banner
      label={t('alerts')}
      alerts={alerts.map((alert) => ({
        tone: TONES[alert.level ?? ''] ?? 'notice',
        label: labelIn(requestLanguage(), ALERT_LEVELS, alert.level ?? 'notice'),
        title: alert.title,
        body: alert.body,
        link: linkOf(alert),
      }))}
    />
  )
}
