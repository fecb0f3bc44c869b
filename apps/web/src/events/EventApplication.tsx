import type { Event } from '@tokyo-cancer-portal/cms-client'

import { APPLICATION_REQUIREMENTS, isSafeMailto, labelIn } from '@tokyo-cancer-portal/domain'
import { PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { SiteLink } from '../links/SiteLink'
import { Fact } from '../parts/Fact'

/** Whether and how to apply. */
export function EventApplication({ event: { application } }: { event: Event }) {
  const language = contentLanguage()
  const t = translator('Contact', language)
  const { required, method, phone, email } = application
  const site = resolveHref(application.url)
  const mail = email ? `mailto:${email}` : null
  if (!required && !method && !site && !phone && !email) return <Fact>{null}</Fact>
  return (
    <>
      {required && <p>{labelIn(language, APPLICATION_REQUIREMENTS, required)}</p>}
      {method && <p className="whitespace-pre-line">{method}</p>}
      {site && (
        <p>
          <SiteLink to={site}>{translator('Events', language)('applicationPage')}</SiteLink>
        </p>
      )}
      {phone && (
        <p>
          {t('telephone')} <PhoneNumber text={phone} />
        </p>
      )}
      {email && (
        <p>
          {t('mail')} {isSafeMailto(mail) ? <TextLink href={mail}>{email}</TextLink> : email}
        </p>
      )}
    </>
  )
}
