'use client'

import { Button, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { mendingPath } from '../../../feedback/mendingPath'
import { postJson } from '../../postJson'

const LONGEST_NOTE = 1000

/** Where a report leads: to the page that it is about, and to the word that it was dealt with. */
export function FeedbackHandling() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const collection = useFormFields(([fields]) => fields.collection?.value)
  const documentId = useFormFields(([fields]) => fields.documentId?.value)
  const isHandled = useFormFields(([fields]) => fields.state?.value) === 'handled'
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const noteId = useId()
  const send = async (event: 'handle' | 'reopen') => {
    setIsBusy(true)
    const refusal = await postJson(
      `/api/page-feedback/${String(id)}/${event}`,
      event === 'handle' ? { note } : {},
    )
    setProblem(refusal)
    setIsBusy(false)
    // The form holds what was loaded; the page as a whole shows what is stored now.
    if (refusal === null) window.location.reload()
  }
  return (
    <section aria-label="対応" className="portal-workflow">
      <p>
        <a href={`${config.routes.admin}${mendingPath(String(collection), String(documentId))}`}>
          この知らせのページを直す画面を開く
        </a>
      </p>
      {isHandled ? (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void send('reopen')}
          size="medium"
          type="button"
        >
          未対応に戻す
        </Button>
      ) : (
        <>
          <label htmlFor={noteId}>対応のメモ（なくてもかまいません。公開されません）</label>
          <textarea
            id={noteId}
            maxLength={LONGEST_NOTE}
            onChange={(event) => setNote(event.target.value)}
            rows={3}
            value={note}
          />
          <Button
            disabled={isBusy}
            margin={false}
            onClick={() => void send('handle')}
            size="medium"
            type="button"
          >
            対応済みにする
          </Button>
        </>
      )}
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
