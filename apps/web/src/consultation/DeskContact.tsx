import type { Desk } from '@tokyo-cancer-portal/cms-client'

import { isSafeMailto } from '@tokyo-cancer-portal/domain'
import { PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'
import { resolveHref } from '../links/resolveHref'

/** How to reach a desk: the number first, whether somebody answers now, then when and how else. */
export function DeskContact({ desk }: { desk: Desk }) {
  const { name, phone, openingHours, hours, email } = desk
  const mail = email ? `mailto:${email}` : null
  const site = resolveHref(desk.url)
  const hasHours = openingHours !== null || hours !== null
  return (
    <div className="space-y-2">
      {name && <p className="text-std-18B-160">{name}</p>}
      {phone && (
        <p className="text-std-20B-150">
          電話 <PhoneNumber text={phone} />
        </p>
      )}
      {!phone && <p>{hasHours ? '電話番号は未確認です。' : '電話番号と受付時間は未確認です。'}</p>}
      {(phone || openingHours) && <OpeningStatus hours={openingHours} />}
      {hasHours && (
        <p>
          受付時間
          <OpeningHoursDetails hours={openingHours} remark={hours} />
        </p>
      )}
      {email && (
        <p>メール {isSafeMailto(mail) ? <TextLink href={mail}>{email}</TextLink> : email}</p>
      )}
      {site && (
        <p>
          <TextLink href={site.href} external={site.external}>
            {name ? `${name}のページ` : '相談窓口のページ'}
          </TextLink>
        </p>
      )}
    </div>
  )
}
