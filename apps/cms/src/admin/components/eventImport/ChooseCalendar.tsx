'use client'

import { type FormEvent, useId } from 'react'
import { useIsReady } from '../../useIsReady'
import type { useEventImport } from './useEventImport'

type Props = { isMissing: boolean; steps: ReturnType<typeof useEventImport> }

/** The address of a calendar that the hospital keeps anyway. */
export function ChooseCalendar({ isMissing, steps }: Props) {
  const id = useId()
  const isReady = useIsReady()
  const { address, setAddress, lookAtCalendar, problem, isOfAddress, waiting } = steps
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (address.trim() !== '') void lookAtCalendar()
  }
  const isClosed = !isReady || waiting !== null || isMissing
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>カレンダーのアドレス（iCal）から登録</h2>
      <p>
        GoogleカレンダーやOutlookなどの、公開しているカレンダーを読み取ります。これから開く予定だけを、下書きにします。
      </p>
      <form className="portal-paste" onSubmit={submit}>
        <label htmlFor={`${id}-address`}>カレンダーのアドレス</label>
        <input
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          disabled={isClosed}
          id={`${id}-address`}
          inputMode="url"
          onChange={(event) => setAddress(event.target.value)}
          spellCheck={false}
          value={address}
        />
        <p id={`${id}-hint`}>
          {isMissing
            ? '先に、主催の施設を選んでください。'
            : '「https://」か「webcal://」から始まり、多くは「.ics」で終わります。アドレスは保存されません。同じカレンダーをもう一度読み取っても、同じイベントは増えません。'}
        </p>
        {problem && isOfAddress && (
          <p className="portal-workflow__problem" role="alert">
            {problem}
          </p>
        )}
        <button
          className="btn btn--style-primary btn--size-large"
          disabled={isClosed || address.trim() === ''}
          type="submit"
        >
          カレンダーを読み取る
        </button>
        <output>{waiting === 'calendar-preview' ? 'カレンダーを読み取っています…' : ''}</output>
      </form>
    </section>
  )
}
