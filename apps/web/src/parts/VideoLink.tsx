import { TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

export interface Video {
  title: string | null
  url: string | null
  minutes: number | null
  captions: boolean
}

/** The way to a video. It is not embedded: opening a page must not tell a video service of it. */
export function VideoLink({ video }: { video: Video }) {
  const target = resolveHref(video.url)
  const title = video.title ?? '動画'
  const details = [video.minutes ? `${video.minutes}分` : null, video.captions ? '字幕あり' : null]
    .filter(Boolean)
    .join('、')
  return (
    <p>
      動画：
      {target ? (
        <TextLink href={target.href} external={target.external}>
          {title}
        </TextLink>
      ) : (
        title
      )}
      {details && `（${details}）`}
    </p>
  )
}
