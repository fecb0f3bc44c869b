import type { JsonLd } from './JsonLd'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'
import { known } from './known'

export interface FeedVideo {
  title: string | null | undefined
  url: string | null | undefined
  minutes: number | null | undefined
  description?: string | null | undefined
  /** Local date. */
  publishedOn?: string | null | undefined
  transcript?: string | null | undefined
}

/** A video as VideoObject; null where it has no title or no address. */
export function videoJsonLd(video: FeedVideo): JsonLd | null {
  const { title, url, minutes, description, publishedOn, transcript } = video
  const name = plainLine(title)
  if (!name || !isSafeUrl(url)) return null
  return known({
    '@type': 'VideoObject',
    name,
    url,
    description: plainText(description),
    duration: minutes ? `PT${minutes}M` : null,
    uploadDate: publishedOn,
    transcript: plainText(transcript),
    inLanguage: 'ja',
  })
}
