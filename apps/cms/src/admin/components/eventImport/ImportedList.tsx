import type { ImportedEvent } from '../../../eventImport/EventImport'
import type { ImportSource } from './ImportSource'

type Props = { admin: string; kind: ImportSource['kind']; rows: readonly ImportedEvent[] }

/** Events with the way to them, and the reasons of those that were left out or left as they are. */
export function ImportedList({ admin, kind, rows }: Props) {
  return (
    <ul className="portal-import__results">
      {rows.map((row) => {
        const reasons = row.made ? [] : row.reasons
        return (
          <li key={row.line}>
            {row.id === undefined ? (
              row.title || '（名称なし）'
            ) : (
              <a href={`${admin}/collections/events/${row.id}`}>{row.title}</a>
            )}
            {kind === 'table' && `（${row.line}行目）`}
            {reasons.length > 0 && (
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}
