import { captionState } from '@tokyo-cancer-portal/domain'

import { resolveHref } from '../links/resolveHref'
import { VideoPlayer } from '../video/VideoPlayer'
import { SiteLink } from '../links/SiteLink'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'
import { bracketsIn } from '../languages/bracketsIn'

export interface Video {
  title: string | null
  url: string | null
  minutes: number | null
  captions: boolean
  noCaptions: boolean
}

const CAPTIONS = { yes: 'captions', no: 'noCaptions', unknown: 'captionsUnknown' } as const

/** A video: what it is, the way to its page, and on request its player (see VideoPlayer). */
export function VideoLink({ video }: { video: Video }) {
  const target = resolveHref(video.url)
  const language = contentLanguage()
  const t = translator('Videos', language)
  const title = video.title ?? t('video')
  const length = video.minutes
    ? [translator('Files', language)('minutes', { count: video.minutes })]
    : []
  const details = listIn(language, [...length, t(CAPTIONS[captionState(video) ?? 'unknown'])])
  return (
    <>
      <p>
        {t('video')}
        {translator('Punctuation', language)('colon')}
        {target ? <SiteLink to={target}>{title}</SiteLink> : title}
        {bracketsIn(language, details)}
      </p>
      <VideoPlayer url={video.url} title={title} />
    </>
  )
}
