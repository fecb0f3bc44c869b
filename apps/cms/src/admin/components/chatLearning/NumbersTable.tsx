import type { ReactNode } from 'react'
import type { ReplyNumbers } from '../../../chat/learning/listReplies'

interface NumbersTableProps {
  /** Of the first column. */
  heading: string
  rows: readonly { key: string; name: ReactNode; numbers: ReplyNumbers }[]
  /** What is said where there are none. */
  empty: string
}

/** How often it was replied, and what visitors said of it. */
export function NumbersTable({ heading, rows, empty }: NumbersTableProps) {
  if (rows.length === 0) return <p>{empty}</p>
  return (
    <div className="portal-register__frame">
      <table className="portal-register portal-learning__numbers">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">30日間</th>
            <th scope="col">90日間</th>
            <th scope="col">はい</th>
            <th scope="col">いいえ・違う</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, numbers: { days30, days90, yes, no } }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{days30.toLocaleString('ja')}</td>
              <td>{days90.toLocaleString('ja')}</td>
              <td>{yes.toLocaleString('ja')}</td>
              <td>{no.toLocaleString('ja')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
