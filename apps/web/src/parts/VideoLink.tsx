import { captionState } from '@tokyo-cancer-portal/domain'

import { resolveHref } from '../links/resolveHref'
import { VideoPlayer } from '../video/VideoPlayer'
import { SiteLink } from '../links/SiteLink'

export interface Video {
  title: string | null
  url: string | null
  minutes: number | null
  captions: boolean
  noCaptions: boolean
}

const CAPTIONS = { yes: '字幕あり', no: '字幕なし', unknown: '字幕は未確認' } as const

/** A video: what it is, the way to its page, and on request its player (see VideoPlayer). */
export function VideoLink({ video }: { video: Video }) {
  const target = resolveHref(video.url)
  const title = video.title ?? '動画'
  const captions = CAPTIONS[captionState(video) ?? 'unknown']
  const details = [...(video.minutes ? [`${video.minutes}分`] : []), captions].join('、')
  return (
    <>
      <p>
        動画：
        {target ? <SiteLink to={target}>{title}</SiteLink> : title}（{details}）
      </p>
      <VideoPlayer url={video.url} title={title} />
    </>
  )
}
