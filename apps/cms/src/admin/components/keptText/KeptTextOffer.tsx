'use client'

import { toast, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { formatInstant } from '../../formatInstant'
import { forgetText, type KeptForm, newestText } from './keptTexts'

/** What the server says of a document is as it is now, not as it was when the text was kept. */
const OF_THE_SERVER = ['id', 'createdAt', 'updatedAt', '_status', 'deletedAt']

interface Props {
  form: KeptForm
  /** When the document was saved last. */
  savedAt: string | null
}

/** Offers what was typed into this form before and never saved. Nothing is put into the form unasked. */
export function KeptTextOffer({ form, savedAt }: Props) {
  const { getData, reset, setModified } = useForm()
  // In the browser alone, and before the form keeps a text of its own.
  const [offer, setOffer] = useState(() => newestText(window.localStorage, form, Date.now()))
  const [isBusy, setIsBusy] = useState(false)

  if (!offer) return null
  const isOlder = savedAt !== null && offer.text.savedAt !== savedAt
  const restore = async () => {
    setIsBusy(true)
    try {
      const now = getData() as Record<string, unknown>
      const ofServer = Object.fromEntries(
        OF_THE_SERVER.flatMap((key) => (key in now ? [[key, now[key]]] : [])),
      )
      await reset({ ...now, ...offer.text.data, ...ofServer })
      setModified(true)
      forgetText(window.localStorage, offer.name)
      setOffer(null)
    } catch {
      toast.error('入力を戻せませんでした。通信できるところで、もう一度お試しください。')
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
          'そのあとで、このページは保存し直されています。戻すと、保存されている内容に、残っていた入力が重なります。'}
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
