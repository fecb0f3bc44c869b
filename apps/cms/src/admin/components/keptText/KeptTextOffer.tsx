'use client'

import { toast, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { formatInstant } from '../../formatInstant'
import { forgetText, keepText, type KeptForm, newestText } from './keptTexts'
import { useRestore } from './useRestore'

interface Props {
  form: KeptForm
  /** Under which this form keeps its own text. */
  name: string
  /** When the document was saved last. */
  savedAt: string | null
}

/** Offers what was typed into this form before and never saved. Nothing is put into the form unasked. */
export function KeptTextOffer({ form, name, savedAt }: Props) {
  const restoreValues = useRestore()
  const isModified = useFormModified()
  // In the browser alone, and before the form keeps a text of its own.
  const [offer, setOffer] = useState(() => newestText(window.localStorage, form, Date.now()))
  const [isBusy, setIsBusy] = useState(false)

  if (!offer) return null
  const isOlder = savedAt !== null && offer.text.savedAt !== savedAt
  const restore = async () => {
    setIsBusy(true)
    try {
      await restoreValues(offer.text.data)
      // It is let go only when this form keeps it itself.
      const own = { ...offer.text, keptAt: Date.now(), savedAt }
      if (keepText(window.localStorage, name, own)) forgetText(window.localStorage, offer.name)
      setOffer(null)
    } catch {
      toast.error(
        '入力を戻せませんでした。残っていた入力は、そのまま控えてあります。通信できるところで、もう一度お試しください。',
      )
    } finally {
      setIsBusy(false)
    }
  }
  const discard = () => {
    forgetText(window.localStorage, offer.name)
    setOffer(null)
  }
  return (
    <section aria-labelledby="kept-text" className="portal-kept">
      <p id="kept-text">
        <strong>保存していない入力が残っています</strong>（
        {formatInstant(new Date(offer.text.keptAt))}）。
        {isOlder &&
          'そのあとで、このページは保存し直されています。戻した項目は、保存されている内容と置き換わります。'}
        {isModified && 'いま入力している項目のうち、控えにある項目は置き換わります。'}
      </p>
      <div className="portal-kept__buttons">
        <button
          className="btn btn--style-primary btn--size-medium"
          disabled={isBusy}
          onClick={() => void restore()}
          type="button"
        >
          入力を戻す
        </button>
        <button
          className="btn btn--style-secondary btn--size-medium"
          disabled={isBusy}
          onClick={discard}
          type="button"
        >
          捨てる
        </button>
      </div>
    </section>
  )
}
