import type { Poster } from './Poster'
import type { PosterSize } from './posterSizes'

import { POSTER_FOOT, POSTER_GAPS, POSTER_LEADING, POSTER_PAPER, POSTER_TERM } from './posterSizes'
import { textWidth } from './textWidth'

const WIDTH = POSTER_PAPER.width - 2 * POSTER_PAPER.side
/** Rules against lines that begin with a bracket or a comma leave some of each line empty. */
const USED = 0.94

/** How high a poster becomes at most with these sizes, in millimetres, without the margins of the paper. */
export function posterHeight(poster: Omit<Poster, 'step'>, size: PosterSize): number {
  const { title, kind, notice, lead, rhythm, dates, furtherDates, facts, organizer } = poster
  const text = size.text * POSTER_LEADING.text
  const part = size.text * POSTER_GAPS.part
  const lines = (words: string, em: number, width = WIDTH) =>
    words ? Math.max(1, Math.ceil((textWidth(words) * em) / (width * USED))) : 0
  const factWidth = WIDTH - POSTER_TERM * size.text
  const heads = [`${organizer}${kind}`, notice?.reason ?? '', lead, rhythm, furtherDates]
  return (
    heads.reduce((sum, words) => sum + lines(words, size.text) * text, 0) +
    (notice ? lines(notice.title, size.date) * size.date * POSTER_LEADING.date + 2 * part : 0) +
    lines(title, size.title) * size.title * POSTER_LEADING.title +
    dates.reduce(
      (sum, { day, time, mark, note }) =>
        sum +
        lines(`${mark}${day}　${time}`, size.date) * size.date * POSTER_LEADING.date +
        lines(note, size.text) * text,
      text,
    ) +
    facts.reduce(
      (sum, fact) =>
        sum +
        size.text * POSTER_GAPS.fact +
        fact.lines.reduce((all, words) => all + lines(words, size.text, factWidth) * text, 0),
      0,
    ) +
    (notice ? 4 : 3) * part +
    POSTER_FOOT
  )
}

/** How high a poster may become. */
export const POSTER_ROOM = POSTER_PAPER.height - 2 * POSTER_PAPER.top
