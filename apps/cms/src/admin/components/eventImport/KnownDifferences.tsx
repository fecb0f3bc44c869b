import type { PreviewedRow } from '../../../eventImport/EventImport'
import { type ImportSource, SOURCE_WORDS } from './ImportSource'
import type { useEventImport } from './useEventImport'

type Props = {
  row: Extract<PreviewedRow, { state: 'known' }>
  kind: ImportSource['kind']
  steps: ReturnType<typeof useEventImport>
}

const WORDS = {
  table:
    '表の内容と違うところがあります。同じイベントなら、必要なところをフォームで直してください。別のイベントなら、表のNOを変えてください。',
  calendar:
    'カレンダーと違うところがあります。取り込んだ後に人が編集したか、承認の依頼や公開に進んでいるため、そのままにします。必要なところは、フォームで直してください。',
  mayFollow:
    'カレンダーと違うところがあります。取り込んだ後は誰も編集していないので、カレンダーに合わせられます。',
} as const

/** Where a row differs from the event that it became; where nobody has touched that, it may be brought up to date. */
export function KnownDifferences({ row, kind, steps }: Props) {
  const { id, title, differences, mayFollow = false } = row
  const { follow, setFollows, waiting } = steps
  return (
    <>
      <p>{WORDS[mayFollow ? 'mayFollow' : kind]}</p>
      <dl>
        {differences.map(({ label, inTable, inEvent }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {SOURCE_WORDS[kind].source}：{inTable}
            </dd>
            <dd>いま：{inEvent}</dd>
          </div>
        ))}
      </dl>
      {mayFollow && (
        <label className="portal-import__filter">
          <input
            checked={follow.includes(id)}
            disabled={waiting !== null}
            onChange={(event) => setFollows(id, event.target.checked)}
            type="checkbox"
          />
          「{title}」をカレンダーに合わせる
        </label>
      )}
    </>
  )
}
