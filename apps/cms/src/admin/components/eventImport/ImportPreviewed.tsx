'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { CalendarPreview, ImportPreview } from '../../../eventImport/EventImport'
import { type ImportSource, SOURCE_WORDS } from './ImportSource'
import { PreviewCounts } from './PreviewCounts'
import { PreviewTable } from './PreviewTable'
import type { useEventImport } from './useEventImport'

type Props = {
  admin: string
  preview: ImportPreview | CalendarPreview
  source: ImportSource
  steps: ReturnType<typeof useEventImport>
}

/** The rows of the file or the calendar, each with what it would become and what is wrong with it, before anything is saved. */
export function ImportPreviewed({ admin, preview, source, steps }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [isWrongOnly, setIsWrongOnly] = useState(false)
  const { organizer, rows } = preview
  const { kind, name } = source
  const { run, back, waiting, follow, lookAtCalendar } = steps
  const wrong = rows.filter(({ state }) => state === 'wrong')
  const fresh = rows.filter(({ state }) => state === 'new').length
  const unread = 'notes' in preview ? preview.notes.join('') : unreadColumns(preview.unknownColumns)
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        取り込む内容の確認
      </h2>
      <p className="portal-import__source">
        {name}（主催：{organizer.name}）
      </p>
      <PreviewCounts kind={kind} rows={rows} />
      {unread !== '' && <p>{unread}</p>}
      {wrong.length > 0 && kind === 'table' && (
        <p>表を直して選び直すか、このまま下書きを作って、残りを後から取り込むこともできます。</p>
      )}
      <div className="portal-lab__buttons">
        <button
          className="btn btn--style-primary btn--size-large"
          disabled={waiting !== null || fresh + follow.length === 0}
          onClick={() => void run()}
          type="button"
        >
          {waiting === 'import' ? '下書きを作っています…' : buttonWords(fresh, follow.length)}
        </button>
        {kind === 'calendar' && (
          <button
            className="btn btn--style-secondary btn--size-large"
            disabled={waiting !== null}
            onClick={() => void lookAtCalendar()}
            type="button"
          >
            {waiting === 'calendar-preview' ? '読み取っています…' : 'もう一度読み取る'}
          </button>
        )}
        <button
          className="btn btn--style-secondary btn--size-large"
          disabled={waiting !== null}
          onClick={back}
          type="button"
        >
          {SOURCE_WORDS[kind].back}
        </button>
      </div>
      {wrong.length > 0 && (
        <label className="portal-import__filter">
          <input
            checked={isWrongOnly}
            onChange={(event) => setIsWrongOnly(event.target.checked)}
            type="checkbox"
          />
          {kind === 'table' ? '直すところがある行だけを見る' : '取り込めない予定だけを見る'}
        </label>
      )}
      <PreviewTable admin={admin} kind={kind} rows={isWrongOnly ? wrong : rows} steps={steps} />
    </section>
  )
}

const unreadColumns = (columns: readonly string[]): string =>
  columns.length === 0
    ? ''
    : `${columns.map((column) => `「${column}」`).join('')}の列は読み取りません。`

function buttonWords(fresh: number, followed: number): string {
  if (followed === 0) return `${fresh}件の下書きを作る`
  const follows = `${followed}件をカレンダーに合わせる`
  return fresh === 0 ? follows : `${fresh}件の下書きを作り、${follows}`
}
