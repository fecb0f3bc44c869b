import type { Frame } from './loadFrame'

import { PhoneNumber, SiteFooter as Footer } from '@tokyo-cancer-portal/ui'

import { hoursWords } from '../hours/hoursWords'
import { resolveLink } from '../links/resolveLink'

/** For programs and those who write them; always there, whatever staff put into the footer. */
const DATA_GROUP = {
  heading: 'データの利用',
  links: [{ href: '/open-data', label: 'オープンデータ' }],
}

/** Links by staff, then who publishes the site and how to reach them. */
export function SiteFooter({ frame }: { frame: Frame }) {
  const publisher = frame.settings?.publisher
  const groups = (frame.navigation?.footer ?? [])
    .map(({ heading, links }) => ({
      heading,
      links: links.flatMap(({ link }) => resolveLink(link) ?? []),
    }))
    .filter(({ links }) => links.length > 0)
  return (
    <Footer groups={[...groups, DATA_GROUP]}>
      {publisher?.name && (
        <address className="border-t border-solid-gray-300 pt-6 text-std-16N-170 not-italic">
          <p>このサイトの運営</p>
          <p className="text-std-18B-160">
            {publisher.name} {publisher.section}
          </p>
          {publisher.address && <p>{publisher.address}</p>}
          {publisher.phone && (
            <p>
              電話 <PhoneNumber text={publisher.phone} />
            </p>
          )}
          {publisher.phone && hoursWords(publisher) && <p>受付時間 {hoursWords(publisher)}</p>}
        </address>
      )}
    </Footer>
  )
}
