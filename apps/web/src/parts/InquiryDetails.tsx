import type { Inquiry } from '@tokyo-cancer-portal/cms-client'

import { isSafeMailto } from '@tokyo-cancer-portal/domain'
import { PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

/** Whom to ask and how; only what is known is shown. */
export function InquiryDetails({ inquiry }: { inquiry: Inquiry }) {
  const { name, phone, hours, email } = inquiry
  const mail = email ? `mailto:${email}` : null
  const site = resolveHref(inquiry.url)
  return (
    <div className="space-y-1">
      {name && <p className="font-700">{name}</p>}
      {phone && (
        <p>
          電話 <PhoneNumber text={phone} />
        </p>
      )}
      {hours && <p>受付時間 {hours}</p>}
      {email && (
        <p>メール {isSafeMailto(mail) ? <TextLink href={mail}>{email}</TextLink> : email}</p>
      )}
      {site && (
        <p>
          <TextLink href={site.href} external={site.external}>
            {name ? `${name}のページ` : '問い合わせ先のページ'}
          </TextLink>
        </p>
      )}
    </div>
  )
}
