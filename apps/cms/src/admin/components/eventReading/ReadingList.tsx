'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import type { EventReadings } from '../../../eventReading/EventReading'
import { ReadingConflicts } from './ReadingConflicts'
import { ReadingRow } from './ReadingRow'
import { ReadTitle } from './ReadTitle'
import type { useEventReading } from './useEventReading'

type Props = { reading: EventReadings; steps: ReturnType<typeof useEventReading> }

const TITLE = 'title'

/** What was read, each with the words that it comes from, before anything is saved. */
export function ReadingList({ reading, steps }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { conflicts, missing, unknownOrganizations } = reading
  const readings = reading.readings.filter(({ path }) => path !== TITLE)
  const phrases = reading.readings.find(({ path }) => path === TITLE)?.phrases ?? []
  const { title, setTitle, without, refused, toggle, begin, back, waiting } = steps
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void begin()
  }
  const conflictOf = (path: string) => conflicts.some(({ paths }) => paths.includes(path))
  return (
    <form aria-labelledby="event-readings" onSubmit={submit}>
      <h2 id="event-readings" ref={heading} tabIndex={-1}>
        読み取った内容
      </h2>
      {readings.length === 0 && (
        <p>読み取れた項目がありませんでした。文章を確かめるか、空のフォームに入力してください。</p>
      )}
      <ReadingConflicts conflicts={conflicts} />
      <ReadTitle onChange={setTitle} phrases={phrases} title={title} />
      {readings.length > 0 && (
        <fieldset className="portal-paste__readings">
          <legend>下書きに入れる項目（違っているものは、チェックを外してください）</legend>
          {readings.map((one) => (
            <ReadingRow
              hasConflict={conflictOf(one.path)}
              isUsed={!without.has(one.path)}
              key={one.path}
              onToggle={() => toggle(one.path)}
              reading={one}
              refusal={refused.get(one.path)}
            />
          ))}
        </fieldset>
      )}
      {unknownOrganizations.length > 0 && (
        <p>
          {unknownOrganizations.map((name) => `「${name}」`).join('')}
          は、登録されている施設の中に見つかりませんでした。必要なら、内容の欄に書いてください。
        </p>
      )}
      {missing.length > 0 && (
        <p>
          文章から読み取れなかったので、フォームで入力する項目：
          <strong>{missing.join('、')}</strong>
        </p>
      )}
      <div className="portal-lab__buttons">
        <button
          className="btn btn--style-primary btn--size-large"
          disabled={waiting !== null}
          type="submit"
        >
          {waiting === 'draft' ? '下書きを作っています…' : '下書きを作って、フォームで仕上げる'}
        </button>
        <button
          className="btn btn--style-secondary btn--size-large"
          disabled={waiting !== null}
          onClick={back}
          type="button"
        >
          文章に戻る
        </button>
      </div>
    </form>
  )
}
