import type { FeedResource } from '../model/FeedResource'
import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { AUDIENCES, isSafeUrl, labelOf } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'
import { known } from './known'
import { videoJsonLd } from './videoJsonLd'

const VIDEOS: readonly (string | null)[] = ['video', 'seminar']

/**
 * A resource as VideoObject where it is a video, as DigitalDocument where it is a file, else as CreativeWork. A date of
 * which only the month is known is said as such (ISO 8601).
 */
export function resourceJsonLd({ siteUrl }: FeedSite, resource: FeedResource): JsonLd {
  const page = `${siteUrl}/resources/${encodeURIComponent(resource.slug)}`
  const { type, title, summary, fileUrl, fileType, publisher, editionDate, validUntil } = resource
  const url = isSafeUrl(resource.url) ? resource.url : null
  const video = VIDEOS.includes(type)
    ? videoJsonLd({ title, url, minutes: resource.minutes, description: summary })
    : null
  return known({
    ...(video ?? { '@type': fileUrl ? 'DigitalDocument' : 'CreativeWork', inLanguage: 'ja' }),
    '@id': `${page}#resource`,
    name: plainLine(title),
    description: plainText(summary),
    url: fileUrl ?? url ?? page,
    mainEntityOfPage: page,
    encodingFormat: fileUrl ? fileType : null,
    publisher: publisher && { '@type': 'Organization', name: plainLine(publisher.name) },
    datePublished: editionDate,
    expires: validUntil,
    audience: resource.audiences.map((value) => ({
      '@type': 'Audience',
      audienceType: labelOf(AUDIENCES, value),
    })),
  })
}
