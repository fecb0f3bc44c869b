'use client'

import { useEffect, useId, useRef } from 'react'
import type { ImportResult } from '../../../eventImport/EventImport'

type Props = { admin: string; result: ImportResult; onAgain: () => void }

/** What became of each row. */
export function ImportDone({ admin, result, onAgain }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const made = result.rows.filter((row) => row.made)
  const known = result.rows.filter((row) => !row.made && row.id !== undefined)
  const left = result.rows.filter((row) => !row.made && row.id === undefined)
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {made.length > 0 ? `${made.length}件の下書きを作りました` : '下書きは作りませんでした'}
      </h2>
      {made.length > 0 && (
        <>
          <p>まだ公開されていません。一つずつ開いて内容を確かめ、承認を依頼してください。</p>
          <ul className="portal-import__results">
            {made.map(({ line, title, id: event }) => (
              <li key={line}>
                <a href={`${admin}/collections/events/${event}`}>{title}</a>（{line}行目）
              </li>
            ))}
          </ul>
        </>
      )}
      {known.length > 0 && (
        <>
          <h3>すでにあったので、そのままにしたイベント（{known.length}件）</h3>
          <ul className="portal-import__results">
            {known.map(({ line, title, id: event }) => (
              <li key={line}>
                <a href={`${admin}/collections/events/${event}`}>{title}</a>（{line}行目）
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <h3>取り込まなかった行（{left.length}件）</h3>
          <ul className="portal-import__results">
            {left.map((row) => (
              <li key={row.line}>
                {row.line}行目 {row.title}
                <ul>
                  {(row.made ? [] : row.reasons).map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="portal-lab__buttons">
        <a className="btn btn--style-primary btn--size-large" href={`${admin}/collections/events`}>
          イベントの一覧へ
        </a>
        <button
          className="btn btn--style-secondary btn--size-large"
          onClick={onAgain}
          type="button"
        >
          ほかのファイルを取り込む
        </button>
      </div>
    </section>
  )
}
