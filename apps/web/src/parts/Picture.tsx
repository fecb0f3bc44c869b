import type { Media } from '@tokyo-cancer-portal/cms-client'

import { mediaPath } from '../links/mediaPath'

export interface PictureProps {
  media: Media
  size: 'card' | 'large'
}

/** An uploaded image; a decorative one has no alternative text and is skipped when read out. */
export function Picture({ media, size }: PictureProps) {
  const scaled = media.sizes[size]
  const chosen = scaled?.filename ? scaled : media
  const src = mediaPath(chosen.filename)
  if (!src || !media.mimeType?.startsWith('image/')) return null
  return (
    <img
      src={src}
      alt={media.alt ?? ''}
      {...(chosen.width && chosen.height ? { width: chosen.width, height: chosen.height } : {})}
      loading="lazy"
      decoding="async"
      className="h-auto max-w-full rounded-8"
    />
  )
}
