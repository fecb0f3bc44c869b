import type { Event } from '@tokyo-cancer-portal/cms-client'

import { APPLICATION_REQUIREMENTS, isSafeMailto, labelOf } from '@tokyo-cancer-portal/domain'
import { FactValue, PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

/** Whether and how to apply. */
export function EventApplication({ event: { application } }: { event: Event }) {
  const { required, method, phone, email } = application
  const site = resolveHref(application.url)
  const mail = email ? `mailto:${email}` : null
  if (!required && !method && !site && !phone && !email) return <FactValue>{null}</FactValue>
  return (
    <>
      {required && <p>{labelOf(APPLICATION_REQUIREMENTS, required)}</p>}
      {method && <p className="whitespace-pre-line">{method}</p>}
      {site && (
        <p>
          <TextLink href={site.href} external={site.external}>
            申込みのページ
          </TextLink>
        </p>
      )}
      {phone && (
        <p>
          電話 <PhoneNumber text={phone} />
        </p>
      )}
      {email && (
        <p>メール {isSafeMailto(mail) ? <TextLink href={mail}>{email}</TextLink> : email}</p>
      )}
    </>
  )
}
