import type { EditionFacts } from '../../../review/batch/editionFacts'

/** More dates than these are folded: the list stays one that can be overlooked. */
const MOST = 5

/** All dates and times of an edition, and its place: what whoever ticks it answers for. */
export function EditionDates({ dates, applying, venue }: Omit<EditionFacts, 'baseVersion'>) {
  const rest = dates.slice(MOST)
  return (
    <div className="portal-queue__dates">
      <Dates dates={dates.slice(0, MOST)} />
      {rest.length > 0 && (
        <details>
          <summary>
            ほか{rest.length}回の日時（全部で{dates.length}回）
          </summary>
          <Dates dates={rest} />
        </details>
      )}
      {applying.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>会場：{venue || '（書かれていません）'}</p>
    </div>
  )
}

function Dates({ dates }: { dates: readonly string[] }) {
  return (
    <ul aria-label="日時">
      {dates.map((date, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the dates of one edition never move
        <li key={index}>{date}</li>
      ))}
    </ul>
  )
}
