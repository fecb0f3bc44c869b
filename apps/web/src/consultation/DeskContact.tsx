import type { Desk } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'

import { PhoneNumber } from '@tokyo-cancer-portal/ui'

import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { MailAndPage } from '../parts/MailAndPage'

export interface DeskContactProps {
  desk: Desk
  language?: Language
}

/** How to reach a desk: the number first, whether somebody answers now, then when and how else. */
export function DeskContact({ desk, language = contentLanguage() }: DeskContactProps) {
  const { name, phone, openingHours, hours } = desk
  const t = translator('Contact', language)
  const hasHours = openingHours !== null || hours !== null
  return (
    <div className="space-y-2">
      {name && <p className="text-std-18B-160">{name}</p>}
      {phone && (
        <p className="text-std-20B-150">
          {t('telephone')} <PhoneNumber text={phone} />
        </p>
      )}
      {!phone && <p>{t(hasHours ? 'telephoneUnknown' : 'nothingKnown')}</p>}
      {(phone || openingHours) && <OpeningStatus hours={openingHours} language={language} />}
      {hasHours && (
        <p>
          {t('hours')}
          <OpeningHoursDetails hours={openingHours} remark={hours} language={language} />
        </p>
      )}
      <MailAndPage contact={desk} language={language} />
    </div>
  )
}
