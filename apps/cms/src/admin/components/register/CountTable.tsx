import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import type { RegisterOverview } from '../../../register/registerOverview'

/** How many hospitals there are today and on the day that was asked for. */
export function CountTable({ overview }: { overview: RegisterOverview }) {
  const { counts, date, today } = overview
  if (counts.length === 0) return <p>どちらの日にも、数えられる病院はありません。</p>
  return (
    <div className="portal-register__frame">
      <table className="portal-register">
        <thead>
          <tr>
            <th scope="col">数えるもの</th>
            <th scope="col">今日（{formatDate(today, { era: false })}）</th>
            <th scope="col">{formatDate(date, { era: false })}</th>
            <th scope="col">差</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ value, label, today: now, then }) => (
            <tr key={value}>
              <th scope="row">{label}</th>
              <td>{now}</td>
              <td>{then}</td>
              <td>{differenceWords(then - now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function differenceWords(difference: number): string {
  if (difference === 0) return '変わりません'
  return difference > 0 ? `${difference}増` : `${-difference}減`
}
