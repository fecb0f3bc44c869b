import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import type { MissedSearch } from '../../../search/missed/listMissed'
import { BeginEntry } from './BeginEntry'

/** What visitors looked for in vain, the commonest first. */
export function MissedList({ missed, mayBegin }: { missed: MissedSearch[]; mayBegin: boolean }) {
  if (missed.length === 0) return <p>いまのところありません。</p>
  return (
    <ul className="portal-lab__list">
      {missed.map(({ text, count, lastDay }) => (
        <li key={text}>
          <strong>{text}</strong>
          <p>
            {count}回・最後は{formatDate(lastDay, { era: false })}
          </p>
          {mayBegin && (
            <BeginEntry about={text} beginning={{ word: text }} button="言い換えの下書きを作る" />
          )}
        </li>
      ))}
    </ul>
  )
}
