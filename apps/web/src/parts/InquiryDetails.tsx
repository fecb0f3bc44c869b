import type { Inquiry } from '@tokyo-cancer-portal/cms-client'

import { PhoneNumber } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { MailAndPage } from './MailAndPage'

/** Whom to ask and how; only what is known is shown. */
export function InquiryDetails({ inquiry }: { inquiry: Inquiry }) {
  const { name, phone, hours } = inquiry
  const language = contentLanguage()
  const t = translator('Contact', language)
  return (
    <div className="space-y-1">
      {name && <p className="font-700">{name}</p>}
      {phone && (
        <p>
          {t('telephone')} <PhoneNumber text={phone} />
        </p>
      )}
      {hours && (
        <p>
          {t('hours')} {hours}
        </p>
      )}
      <MailAndPage contact={inquiry} language={language} />
    </div>
  )
}
