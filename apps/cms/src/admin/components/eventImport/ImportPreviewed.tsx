'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { ImportPreview } from '../../../eventImport/EventImport'
import { PreviewRow } from './PreviewRow'
import type { useEventImport } from './useEventImport'

type Props = {
  admin: string
  preview: ImportPreview
  steps: ReturnType<typeof useEventImport>
}

/** The rows of the file, each with what it would become and what is wrong with it, before anything is saved. */
export function ImportPreviewed({ admin, preview, steps }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [isWrongOnly, setIsWrongOnly] = useState(false)
  const { organizer, rows, unknownColumns } = preview
  const { run, back, waiting, file } = steps
  const count = (state: string) => rows.filter((row) => row.state === state).length
  const [fresh, wrong, known] = [count('new'), count('wrong'), count('known')]
  const shown = isWrongOnly ? rows.filter(({ state }) => state === 'wrong') : rows
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        取り込む内容の確認
      </h2>
      <p>
        {file?.name}（主催：{organizer.name}）
      </p>
      <ul className="portal-import__counts">
        <li>
          下書きになる行：<strong>{fresh}件</strong>
        </li>
        {wrong > 0 && (
          <li>
            直すところがあり、取り込めない行：<strong>{wrong}件</strong>
          </li>
        )}
        {known > 0 && (
          <li>
            前に取り込んだので、そのままにする行：<strong>{known}件</strong>
          </li>
        )}
      </ul>
      {unknownColumns.length > 0 && (
        <p>{unknownColumns.map((name) => `「${name}」`).join('')}の列は読み取りません。</p>
      )}
      {wrong > 0 && (
        <p>表を直して選び直すか、このまま下書きを作って、残りを後から取り込むこともできます。</p>
      )}
      <div className="portal-lab__buttons">
        <button
          className="btn btn--style-primary btn--size-large"
          disabled={waiting !== null || fresh === 0}
          onClick={() => void run()}
          type="button"
        >
          {waiting === 'import' ? '下書きを作っています…' : `${fresh}件の下書きを作る`}
        </button>
        <button
          className="btn btn--style-secondary btn--size-large"
          disabled={waiting !== null}
          onClick={back}
          type="button"
        >
          ファイルを選び直す
        </button>
      </div>
      {wrong > 0 && (
        <label className="portal-import__filter">
          <input
            checked={isWrongOnly}
            onChange={(event) => setIsWrongOnly(event.target.checked)}
            type="checkbox"
          />
          直すところがある行だけを見る
        </label>
      )}
      <table className="portal-import__table">
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">イベント</th>
            <th scope="col">どうなるか</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <PreviewRow admin={admin} key={row.line} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
