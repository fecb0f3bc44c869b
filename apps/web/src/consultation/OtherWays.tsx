import { TextLink } from '@tokyo-cancer-portal/ui'

import { ChatLink } from '../chat/ChatLink'
import { translator } from '../languages/translator'

/** Whom else to turn to, and what can be done at any hour. */
export function OtherWays({ hasConsultationCenters }: { hasConsultationCenters: boolean }) {
  const t = translator('Consultation')
  return (
    <ul className="list-disc space-y-2 pl-6">
      <li>
        <TextLink href="/consultation">{t('allDesks')}</TextLink>
      </li>
      <li>
        <TextLink href={hasConsultationCenters ? '/hospitals?consultation=yes' : '/hospitals'}>
          {t(hasConsultationCenters ? 'findCenter' : 'findHospital')}
        </TextLink>
      </li>
      <li>
        <ChatLink />
      </li>
      <li>
        <TextLink href="/events?format=online">{t('online')}</TextLink>
      </li>
    </ul>
  )
}
