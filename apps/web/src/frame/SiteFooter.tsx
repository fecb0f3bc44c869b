import type { Frame } from './loadFrame'

import { PhoneNumber, SiteFooter as Footer } from '@tokyo-cancer-portal/ui'

import { hoursWords } from '../hours/hoursWords'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { resolveLink } from '../links/resolveLink'

/** Links by staff, then who publishes the site and how to reach them. */
export function SiteFooter({ frame }: { frame: Frame }) {
  const t = translator('Frame')
  const contact = translator('Contact')
  // For programs and those who write them; always there, whatever staff put into the footer.
  const dataGroup = {
    heading: t('data'),
    links: [{ href: '/open-data', label: t('openData') }],
  }
  const publisher = frame.settings?.publisher
  const hours = publisher && hoursWords(publisher, requestLanguage())
  const groups = (frame.navigation?.footer ?? [])
    .map(({ heading, links }) => ({
      heading,
      links: links.flatMap(({ link }) => resolveLink(link) ?? []),
    }))
    .filter(({ links }) => links.length > 0)
  return (
    <Footer label={t('footerMenu')} groups={[...groups, dataGroup]}>
      {publisher?.name && (
        <address className="border-t border-solid-gray-300 pt-6 text-std-16N-170 not-italic">
          <p>{t('publisher')}</p>
          <p className="text-std-18B-160">
            {publisher.name} {publisher.section}
          </p>
          {publisher.address && <p>{publisher.address}</p>}
          {publisher.phone && (
            <p>
              {contact('telephone')} <PhoneNumber text={publisher.phone} />
            </p>
          )}
          {publisher.phone && hours && (
            <p>
              {contact('hours')} {hours}
            </p>
          )}
        </address>
      )}
    </Footer>
  )
}
