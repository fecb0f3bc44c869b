import type { PreviewedRow } from '../../../eventImport/EventImport'
import type { ImportSource } from './ImportSource'
import { KnownDifferences } from './KnownDifferences'
import type { useEventImport } from './useEventImport'

type Props = {
  admin: string
  row: PreviewedRow
  kind: ImportSource['kind']
  steps: ReturnType<typeof useEventImport>
}

const WORDS = {
  new: '下書きになります',
  wrong: '取り込めません',
  known: 'すでにあります',
} as const

/** One row of the file or the calendar: what it says, what it would become, and what is wrong with which cell. */
export function PreviewRow({ admin, row, kind, steps }: Props) {
  const { line, title, dates, messages, state } = row
  return (
    <tr data-state={state}>
      <td>{line}</td>
      <th scope="row">
        {title || '（名称なし）'}
        <span className="portal-import__dates">{dates}</span>
      </th>
      <td>
        <strong>{WORDS[state]}</strong>
        {messages.length > 0 && (
          <ul>
            {messages.map(({ column, message, isProblem }) => (
              <li key={`${column}${message}`} data-problem={isProblem}>
                {column}：{message}
              </li>
            ))}
          </ul>
        )}
        {state === 'known' && (
          <p>
            <a href={`${admin}/collections/events/${row.id}`}>イベントを開く</a>
          </p>
        )}
        {state === 'known' && row.differences.length > 0 && (
          <KnownDifferences kind={kind} row={row} steps={steps} />
        )}
      </td>
    </tr>
  )
}
