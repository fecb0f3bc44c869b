import type { Poster } from '@tokyo-cancer-portal/event-feeds'

type PosterDatesProps = { poster: Pick<Poster, 'when' | 'rhythm' | 'dates' | 'furtherDates'> }

/** When it is: the largest words after the title. */
export function PosterDates({ poster: { when, rhythm, dates, furtherDates } }: PosterDatesProps) {
  return (
    <section className="poster-dates">
      <h2>{when}</h2>
      {rhythm && <p>{rhythm}</p>}
      <ul>
        {dates.map(({ day, time, mark, note }) => (
          <li key={`${day}${time}`}>
            <p className="poster-date">
              {mark ? <s>{day}</s> : day} {time && <span className="poster-time">{time}</span>}
              {mark && <strong> {mark}</strong>}
            </p>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ul>
      {furtherDates && <p>{furtherDates}</p>}
    </section>
  )
}
