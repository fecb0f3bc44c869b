import type { PreviewedRow } from '../../../eventImport/EventImport'

type Props = { admin: string; row: PreviewedRow }

const WORDS = {
  new: '下書きになります',
  wrong: '取り込めません',
  known: 'すでにあります',
} as const

/** One row of the file: what it says, what it would become, and what is wrong with which cell. */
export function PreviewRow({ admin, row }: Props) {
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
          <>
            <p>
              表の内容と違うところがあります。同じイベントなら、必要なところをフォームで直してください。別のイベントなら、表のNOを変えてください。
            </p>
            <dl>
              {row.differences.map(({ label, inTable, inEvent }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>表：{inTable}</dd>
                  <dd>いま：{inEvent}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </td>
    </tr>
  )
}
