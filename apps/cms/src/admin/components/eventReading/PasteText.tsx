'use client'

import { type ChangeEvent, type FormEvent, useId } from 'react'
import { useIsReady } from '../../useIsReady'
import type { useEventReading } from './useEventReading'

type Props = { steps: ReturnType<typeof useEventReading> }

/** The text, typed or pasted, or taken out of a PDF. */
export function PasteText({ steps }: Props) {
  const id = useId()
  const isReady = useIsReady()
  const { text, setText, read, readFile, waiting } = steps
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) void readFile(file)
    // The same file may be chosen again after it was mended.
    target.value = ''
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void read()
  }
  return (
    <form className="portal-paste" onSubmit={submit}>
      <label htmlFor={`${id}-text`}>チラシやメールの文章</label>
      <textarea
        aria-describedby={`${id}-hint`}
        disabled={!isReady}
        id={`${id}-text`}
        onChange={(event) => setText(event.target.value)}
        required
        rows={14}
        value={text}
      />
      <p id={`${id}-hint`}>
        日時、会場、対象、申込方法、問い合わせ先などが書かれた文章を、そのまま貼り付けてください。表やWordからの貼り付けも読み取れます。
      </p>
      <label htmlFor={`${id}-file`}>または、文字の入ったPDFから</label>
      <input
        accept="application/pdf,.pdf"
        disabled={!isReady || waiting !== null}
        id={`${id}-file`}
        onChange={choose}
        type="file"
      />
      <output>{waiting === 'file' ? 'PDFの文字を読み取っています…' : ''}</output>
      <button
        className="btn btn--style-primary btn--size-large"
        disabled={!isReady || waiting !== null}
        type="submit"
      >
        {waiting === 'reading' ? '読み取っています…' : '読み取る'}
      </button>
    </form>
  )
}
