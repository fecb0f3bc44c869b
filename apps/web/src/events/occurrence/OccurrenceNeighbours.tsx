import type { OccurrenceData } from './loadOccurrence'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { eventPath } from '../eventPath'
import { occurrencePath } from '../occurrencePath'

/** The ways to the days before and after, and to all of them. */
export function OccurrenceNeighbours({ data }: { data: OccurrenceData }) {
  const { event, previous, next } = data
  const day = (date: string) => formatDate(date, { weekday: true, era: false })
  return (
    <nav aria-label="ほかの開催日" className="my-8 print:hidden">
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {previous && (
          <li>
            <a href={occurrencePath(event, previous)} rel="prev" className="link inline-block py-2">
              前の回：{day(previous)}
            </a>
          </li>
        )}
        {next && (
          <li>
            <a href={occurrencePath(event, next)} rel="next" className="link inline-block py-2">
              次の回：{day(next)}
            </a>
          </li>
        )}
        <li>
          <a href={eventPath(event)} className="link inline-block py-2">
            {event.title || 'このイベント'}のくわしい内容
            {event.occurrences.length > 1 && 'とすべての開催日'}
          </a>
        </li>
      </ul>
    </nav>
  )
}
