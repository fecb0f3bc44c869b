import type { PreviewedRow } from '../../../eventImport/EventImport'
import { type ImportSource, SOURCE_WORDS } from './ImportSource'

type Props = { rows: readonly PreviewedRow[]; kind: ImportSource['kind'] }

/** How many rows become what. */
export function PreviewCounts({ rows, kind }: Props) {
  const { entry } = SOURCE_WORDS[kind]
  const count = (wanted: (row: PreviewedRow) => boolean) => rows.filter(wanted).length
  const wrong = count(({ state }) => state === 'wrong')
  const mayFollow = count((row) => row.state === 'known' && row.mayFollow === true)
  const known = count(({ state }) => state === 'known') - mayFollow
  return (
    <ul className="portal-import__counts">
      <li>
        下書きになる{entry}：<strong>{count(({ state }) => state === 'new')}件</strong>
      </li>
      {wrong > 0 && (
        <li>
          {kind === 'table' ? '直すところがあり、取り込めない行' : '取り込めない予定'}：
          <strong>{wrong}件</strong>
        </li>
      )}
      {mayFollow > 0 && (
        <li>
          前に取り込み、カレンダーに合わせられる予定：<strong>{mayFollow}件</strong>
        </li>
      )}
      {known > 0 && (
        <li>
          前に取り込んだので、そのままにする{entry}：<strong>{known}件</strong>
        </li>
      )}
    </ul>
  )
}
