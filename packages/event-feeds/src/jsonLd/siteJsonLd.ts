import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { plainLine } from '../text/plainLine'
import { known } from './known'

export interface FeedPublisher {
  name: string | null
  section: string | null
  address: string | null
  phone: string | null
}

/** The site as WebSite and, where its name is known, who publishes it as GovernmentOrganization. */
export function siteJsonLd(
  { siteUrl, siteName }: FeedSite,
  publisher: FeedPublisher | null,
): JsonLd[] {
  const home = `${siteUrl}/`
  const organization = publisher?.name
    ? known({
        '@type': 'GovernmentOrganization',
        '@id': `${home}#publisher`,
        name: plainLine(publisher.name),
        department: publisher.section
          ? { '@type': 'GovernmentOrganization', name: plainLine(publisher.section) }
          : null,
        address: plainLine(publisher.address),
        telephone: publisher.phone,
      })
    : null
  const site = known({
    '@type': 'WebSite',
    '@id': `${home}#website`,
    name: plainLine(siteName),
    url: home,
    inLanguage: 'ja',
    publisher: organization && { '@type': 'GovernmentOrganization', '@id': `${home}#publisher` },
  })
  return organization ? [site, organization] : [site]
}
