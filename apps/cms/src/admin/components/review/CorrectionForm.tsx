'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { TriedCorrection } from '../../../review/correction/approveCorrected'
import type { CorrectionChoices } from '../../../review/correction/correctionChoices'
import { ChangeWords } from './ChangeWords'
import { CorrectionPlace } from './CorrectionPlace'

/** What was mended, as it is sent. */
export type Mended = { corrections: { path: string; value: string }[]; fixed: string[] }

type Props = {
  choices: CorrectionChoices
  editHref: string
  isSending: boolean
  /** Asks what would become of it; null where it was refused, which is said beside. */
  onTry: (mended: Mended) => Promise<TriedCorrection | null>
  onPublish: (mended: Mended, seen: string) => void
  onCancel: () => void
}

/** 軽微な修正をして公開: mends trifles in plain fields, shows what becomes other, and then publishes with one more press. */
export function CorrectionForm(props: Props) {
  const { choices, editHref, isSending, onTry, onPublish, onCancel } = props
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [fixed, setFixed] = useState<readonly string[]>([])
  const [tried, setTried] = useState<TriedCorrection | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const publish = useRef<HTMLButtonElement>(null)
  const isLooking = tried !== null
  useEffect(() => {
    if (isLooking) publish.current?.focus()
    else form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [isLooking])

  const { places, texts } = choices
  const mended: Mended = {
    corrections: places.flatMap(({ path, value }) => {
      const typed = values[path] ?? value
      return typed === value ? [] : [{ path, value: typed }]
    }),
    fixed: [...fixed],
  }
  const mayLeave = isSending || (mended.corrections.length === 0 && fixed.length === 0)
  useEffect(() => {
    if (mayLeave) return undefined
    // A link is pressed by mistake, and what was typed is kept nowhere else.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [mayLeave])
  const look = async (event: FormEvent) => {
    event.preventDefault()
    if (!isSending) setTried(await onTry(mended))
  }
  if (tried) {
    return (
      <section aria-labelledby="correction-look" className="portal-decision portal-correction">
        <h2 id="correction-look">直したところ</h2>
        <ChangeWords changes={tried.changes} isNew={false} />
        <p>依頼した方には、直したところをメールとホームでお知らせします。</p>
        <div className="portal-decision__buttons">
          <button
            className="btn btn--style-primary btn--size-medium"
            disabled={isSending}
            onClick={() => onPublish(mended, tried.seen)}
            // The Enter that asked for the look may still be held down: that is no answer to it.
            onKeyDown={(event) => {
              if (event.repeat) event.preventDefault()
            }}
            ref={publish}
            type="button"
          >
            {isSending ? '送っています…' : 'この内容で承認して公開する'}
          </button>
          <button
            className="btn btn--style-secondary btn--size-medium"
            disabled={isSending}
            onClick={() => setTried(null)}
            type="button"
          >
            直し続ける
          </button>
        </div>
      </section>
    )
  }
  const draw = (isNear: boolean) =>
    places
      .filter((place) => place.isNear === isNear)
      .map((place) => (
        <CorrectionPlace
          key={place.path}
          onType={(value) => setValues({ ...values, [place.path]: value })}
          place={place}
          value={values[place.path] ?? place.value}
        />
      ))
  return (
    <form
      aria-labelledby="correction-heading"
      className="portal-decision portal-correction"
      onSubmit={(event) => void look(event)}
      ref={form}
    >
      <h2 id="correction-heading">軽微な修正をして公開</h2>
      <p>小さな誤りをここで直せます。直したところは、公開する前に確かめられます。</p>
      {draw(true)}
      {texts.map(({ path, label, messages }) => (
        <div className="portal-correction__text" key={path}>
          <label>
            <input
              checked={fixed.includes(path)}
              onChange={({ target }) =>
                setFixed(target.checked ? [...fixed, path] : fixed.filter((one) => one !== path))
              }
              type="checkbox"
            />
            「{label}」の次のところを直す
          </label>
          <ul>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      ))}
      <details>
        <summary>ほかの項目を直す</summary>
        {draw(false)}
      </details>
      <p>
        リンクや見出し、画像などは、
        <a href={editHref}>フォームで直します</a>。
      </p>
      <div className="portal-decision__buttons">
        <button
          className="btn btn--style-primary btn--size-medium"
          disabled={isSending}
          type="submit"
        >
          {isSending ? '調べています…' : '直したところを確かめる'}
        </button>
        <button className="btn btn--style-subtle btn--size-medium" onClick={onCancel} type="button">
          やめる
        </button>
      </div>
    </form>
  )
}
