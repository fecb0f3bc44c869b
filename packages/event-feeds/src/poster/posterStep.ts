import type { Poster, PosterStep } from './Poster'

import { POSTER_ROOM, posterHeight } from './posterHeight'
import { POSTER_SIZES } from './posterSizes'

/** The largest sizes with which a poster stays on one page; null where it does with none down to `smallest`. */
export function posterStep(poster: Omit<Poster, 'step'>, smallest: PosterStep): PosterStep | null {
  const found = POSTER_SIZES.findIndex((size) => posterHeight(poster, size) <= POSTER_ROOM)
  return found < 0 || found > smallest ? null : (found as PosterStep)
}
