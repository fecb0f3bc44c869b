'use client'

import { useEffect, useId, useRef } from 'react'
import type { ImportedEvent, ImportResult } from '../../../eventImport/EventImport'
import { ImportedList } from './ImportedList'
import { type ImportSource, SOURCE_WORDS } from './ImportSource'

type Props = {
  admin: string
  kind: ImportSource['kind']
  result: ImportResult
  onAgain: () => void
}

const isFollowed = (row: ImportedEvent) => !row.made && row.isFollowed === true
const isKnown = (row: ImportedEvent) => !row.made && row.id !== undefined && !isFollowed(row)
const isLeft = (row: ImportedEvent) => !row.made && row.id === undefined

/** What became of each row. */
export function ImportDone({ admin, kind, result, onAgain }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const made = result.rows.filter((row) => row.made)
  const [followed, known, left] = [isFollowed, isKnown, isLeft].map((is) => result.rows.filter(is))
  const { entry, again } = SOURCE_WORDS[kind]
  const lists = [
    ['カレンダーに合わせたイベント', followed],
    ['すでにあったので、そのままにしたイベント', known],
    [`取り込まなかった${entry}`, left],
  ] as const
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {headingWords(made.length, followed?.length ?? 0)}
      </h2>
      {made.length > 0 && (
        <>
          <p>まだ公開されていません。一つずつ開いて内容を確かめ、承認を依頼してください。</p>
          <ImportedList admin={admin} kind={kind} rows={made} />
        </>
      )}
      {lists.map(
        ([words, rows = []]) =>
          rows.length > 0 && (
            <div key={words}>
              <h3>
                {words}（{rows.length}件）
              </h3>
              <ImportedList admin={admin} kind={kind} rows={rows} />
            </div>
          ),
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
          {again}
        </button>
      </div>
    </section>
  )
}

function headingWords(made: number, followed: number): string {
  if (made > 0) return `${made}件の下書きを作りました`
  return followed > 0 ? `${followed}件をカレンダーに合わせました` : '下書きは作りませんでした'
}
