'use client'

import { toLocalTime } from '@tokyo-cancer-portal/domain'
import {
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useIsReady } from '../../useIsReady'
import { KeptTextOffer } from './KeptTextOffer'
import './keptText.css'
import { addKeeper } from './openKeepers'
import { changedValues, forgetText, keepText, keptName, type Values } from './keptTexts'

/** So often what is typed is kept. */
const EVERY_MS = 2000

/**
 * Keeps what is typed into a form in this browser until it is saved, and offers it to the same person when the form is
 * opened again: after a crash, a closed tab, a lost connection, a session that ended. Nothing of it reaches the server
 * before somebody saves (decision 0046).
 */
export function KeepTypedText() {
  const { user } = useAuth()
  const { collectionSlug, id, isInitializing, savedDocumentData } = useDocumentInfo()
  const { code: locale } = useLocale()
  const isReady = useIsReady()
  if (!isReady || !user || !collectionSlug || isInitializing) return null
  const form = {
    user: String(user.id),
    collection: collectionSlug,
    document: id === undefined ? null : String(id),
    locale,
  }
  const savedAt =
    typeof savedDocumentData?.updatedAt === 'string' ? savedDocumentData.updatedAt : null
  // Another document, or language, is another form.
  return <Keeper form={form} key={Object.values(form).join(' ')} savedAt={savedAt} />
}

type Props = { form: Parameters<typeof keptName>[0]; savedAt: string | null }

function Keeper({ form, savedAt }: Props) {
  const { getData } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const [name] = useState(() => keptName(form, crypto.randomUUID()))
  const [keptAt, setKeptAt] = useState<number | null>(null)
  const saved = useRef<Values>({})
  const isSaved = !isModified && !isProcessing && !isSubmitted

  useEffect(() => {
    if (!isSaved) return undefined
    const note = () => {
      saved.current = getData()
    }
    note()
    // What the server adds to a form that was just drawn is no change of somebody's.
    const timer = window.setTimeout(note, EVERY_MS / 4)
    return () => window.clearTimeout(timer)
  }, [getData, isSaved])

  useEffect(() => {
    if (!isModified) return undefined
    let last = ''
    let isOver = false
    const keep = () => {
      if (isOver) return
      const data = changedValues(saved.current, getData())
      const now = JSON.stringify(data)
      if (now === last) return
      const time = Date.now()
      const isKept = keepText(window.localStorage, name, { keptAt: time, savedAt, data })
      last = isKept ? now : ''
      setKeptAt(isKept ? time : null)
    }
    const timer = window.setInterval(keep, EVERY_MS)
    // A telephone may end a page that is out of sight.
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    const forget = addKeeper(() => {
      isOver = true
    })
    return () => {
      forget()
      window.clearInterval(timer)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [getData, isModified, name, savedAt])

  useEffect(() => {
    if (isSaved) forgetText(window.localStorage, name)
  }, [isSaved, name])

  return (
    <>
      <KeptTextOffer form={form} name={name} savedAt={savedAt} />
      {isModified && keptAt !== null ? (
        <p className="portal-kept__note">
          入力中の内容を、この端末に控えています（{toLocalTime(new Date(keptAt))}
          ）。保存は済んでいません。
        </p>
      ) : null}
    </>
  )
}
