import type { Poster, PosterSize } from '@tokyo-cancer-portal/event-feeds'
import type { Block } from './Block'

import { POSTER_GAPS, POSTER_LEADING, POSTER_TERM } from '@tokyo-cancer-portal/event-feeds'

import { inPoints } from './inPoints'

/** A poster as paragraphs, without the foot; the page says the same in the same order (PosterSheet). */
export function posterBlocks(poster: Poster, size: PosterSize): Block[] {
  const text = inPoints(size.text)
  const part = text * POSTER_GAPS.part
  const small = (words: string, more: Partial<Block> = {}): Block[] =>
    words
      ? [
          {
            text: words,
            tag: 'P',
            font: 'regular',
            size: text,
            leading: POSTER_LEADING.text,
            gap: 0,
            indent: 0,
            ...more,
          },
        ]
      : []
  const large = (words: string, more: Partial<Block> = {}) =>
    small(words, {
      font: 'bold',
      size: inPoints(size.date),
      leading: POSTER_LEADING.date,
      ...more,
    })
  const { title, kind, notice, lead, when, rhythm, dates, furtherDates, facts } = poster
  return [
    ...small([poster.organizer, kind].filter(Boolean).join('　')),
    ...large(notice?.title ?? '', { framed: true, gap: part / 2 }),
    ...small(notice?.reason ?? '', { framed: true }),
    ...small(title, {
      tag: 'H1',
      font: 'bold',
      size: inPoints(size.title),
      leading: POSTER_LEADING.title,
      gap: notice ? part / 2 : 0,
    }),
    ...small(lead),
    ...small(when, { tag: 'H2', font: 'bold', gap: part, begins: true }),
    ...small(rhythm),
    ...dates.flatMap(({ day, time, mark, note }) => [
      ...large(`${day} ${time}`.trim(), { struck: mark !== '' }),
      ...small(mark, { font: 'bold' }),
      ...small(note),
    ]),
    ...small(furtherDates),
    ...facts.flatMap(({ term, lines }, index) => [
      ...small(term, {
        font: 'bold',
        gap: text * POSTER_GAPS.fact + (index === 0 ? part : 0),
        begins: index === 0,
      }),
      ...lines.flatMap((line, row) =>
        small(line, { indent: text * POSTER_TERM, beside: row === 0 }),
      ),
    ]),
  ]
}
