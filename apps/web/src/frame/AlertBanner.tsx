import type { Alert } from '@tokyo-cancer-portal/cms-client'

import { ALERT_LEVELS, labelIn } from '@tokyo-cancer-portal/domain'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { resolveLink } from '../links/resolveLink'

const FRAMES: Record<string, string> = {
  emergency: 'border-error-2 bg-red-50',
  important: 'border-orange-900 bg-orange-50',
  notice: 'border-key-900 bg-key-50',
}

/** Urgent words of the whole site, above every page while they are valid. */
export function AlertBanner({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null
  return (
    <section aria-label={translator('Frame')('alerts')}>
      {alerts.map(({ level, title, body, link }) => {
        const target = resolveLink(link)
        return (
          <div
            key={`${title} ${body}`}
            className={`border-b-2 py-3 ${FRAMES[level ?? ''] ?? FRAMES.notice}`}
          >
            <div className="frame">
              <p className="font-700">
                【{labelIn(requestLanguage(), ALERT_LEVELS, level ?? 'notice')}】{title}
              </p>
              {body && <p className="max-w-[40em] whitespace-pre-line">{body}</p>}
              {target && (
                <p>
                  <TextLink href={target.href} external={target.external}>
                    {target.label}
                  </TextLink>
                </p>
              )}
            </div>
          </div>
        )
      })}
    </section>
  )
}
