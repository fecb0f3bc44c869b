import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import type { RegisterOverview } from '../../../register/registerOverview'
import { changeWords } from './changeWords'

export interface ChangeListProps {
  overview: RegisterOverview
  /** Where the record of a hospital is edited. */
  editHref: (id: string) => string
  /** Its page as it will be on that day; null where the day is over. */
  previewHref: ((id: string) => string | null) | null
}

/** Who is added, leaves or is called otherwise between the two days, each with the way to its record. */
export function ChangeList({ overview, editHref, previewHref }: ChangeListProps) {
  const { changes, failing } = overview
  return (
    <>
      {failing.map(({ id, name }) => (
        <p className="portal-workflow__problem" key={id} role="alert">
          <a href={editHref(id)}>{name}</a>
          は、公開を予約した後に直されたため、このままでは予約どおりに公開されません。予約し直してください。
        </p>
      ))}
      {changes.length === 0 ? (
        <p>変わる病院はありません。</p>
      ) : (
        <ul className="portal-lab__list">
          {changes.map((change) => {
            const { id, name, on, kind } = change
            const href = previewHref?.(id)
            return (
              <li key={`${id} ${kind} ${'designation' in change ? change.designation : ''}`}>
                <strong>{on ? formatDate(on, { era: false }) : '日付は不明'}</strong>
                <p>
                  <a href={editHref(id)}>{name}</a>：{changeWords(change)}
                </p>
                {href && kind !== 'leaves' && (
                  <p>
                    <a href={href} rel="noreferrer" target="_blank">
                      その日の{name}のページをプレビューする（別の画面で開きます）
                    </a>
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
