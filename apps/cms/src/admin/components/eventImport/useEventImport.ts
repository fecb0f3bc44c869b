'use client'

import { useState } from 'react'
import type { ImportPreview, ImportResult } from '../../../eventImport/EventImport'
import { postForAnswer } from '../../postJson'

/** Excel keeps others from reading what it has open. */
const UNREADABLE =
  'ファイルを開けませんでした。Excelなどで開いているときは、閉じてからもう一度選んでください。'

/** What is being waited for. */
export type Waiting = 'preview' | 'import' | null

/** From a file to drafts: the file, what it would become, what became of it, and what went wrong. */
export function useEventImport() {
  const [organizer, setOrganizer] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [result, setResult] = useState<ImportResult | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<Waiting>(null)

  const send = <T>(path: string, sent: File) => {
    const body = new FormData()
    body.set('file', sent)
    if (organizer !== '') body.set('_payload', JSON.stringify({ organizer }))
    return postForAnswer<T>(`/api/events/${path}`, body)
  }
  const look = async (chosen: File) => {
    setWaiting('preview')
    // As it is now: what is looked at has to be what is imported, also where the file is saved again meanwhile.
    const content = await chosen.arrayBuffer().catch(() => null)
    if (content === null) {
      setWaiting(null)
      setProblem(UNREADABLE)
      return
    }
    const kept = new File([content], chosen.name)
    const posted = await send<ImportPreview>('import-preview', kept)
    setWaiting(null)
    setProblem('problem' in posted ? posted.problem : null)
    if (!('answer' in posted)) return
    setFile(kept)
    setPreview(posted.answer)
  }
  const run = async () => {
    if (!file) return
    setWaiting('import')
    const posted = await send<ImportResult>('import', file)
    setWaiting(null)
    setProblem('problem' in posted ? posted.problem : null)
    if ('answer' in posted) setResult(posted.answer)
  }
  const back = () => {
    setPreview(null)
    setResult(null)
    setProblem(null)
    setFile(null)
  }
  return { organizer, setOrganizer, file, preview, result, problem, waiting, look, run, back }
}
