import type { Inquiry } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'

import { isSafeMailto } from '@tokyo-cancer-portal/domain'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { resolveHref } from '../links/resolveHref'
import { SiteLink } from '../links/SiteLink'

export interface MailAndPageProps {
  contact: Pick<Inquiry, 'name' | 'email' | 'url'>
  language: Language
}

/** How to write to a desk, and where it has a page; only what is known is shown. */
export function MailAndPage({ contact: { name, email, url }, language }: MailAndPageProps) {
  const t = translator('Contact', language)
  const mail = email ? `mailto:${email}` : null
  const site = resolveHref(url)
  return (
    <>
      {email && (
        <p>
          {t('mail')} {isSafeMailto(mail) ? <TextLink href={mail}>{email}</TextLink> : email}
        </p>
      )}
      {site && (
        <p>
          <SiteLink to={site} language={language}>
            {name ? t('pageOf', { name }) : t('page')}
          </SiteLink>
        </p>
      )}
    </>
  )
}
