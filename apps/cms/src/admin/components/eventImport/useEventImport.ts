'use client'

import { useState } from 'react'
import type { CalendarPreview, ImportPreview, ImportResult } from '../../../eventImport/EventImport'
import { type Posted, postForAnswer } from '../../postJson'
import type { ImportSource } from './ImportSource'

/** Excel keeps others from reading what it has open. */
const UNREADABLE =
  'ファイルを開けませんでした。Excelなどで開いているときは、閉じてからもう一度選んでください。'

/** What is being waited for. */
export type Waiting = 'preview' | 'calendar-preview' | 'import' | null

type Preview = ImportPreview | CalendarPreview

/** From a file, or the address of a calendar, to drafts: what it would become, what became of it, and what went wrong. */
export function useEventImport() {
  const [organizer, setOrganizer] = useState('')
  const [address, setAddress] = useState('')
  const [source, setSource] = useState<ImportSource | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [follow, setFollow] = useState<readonly string[]>([])
  const [result, setResult] = useState<ImportResult | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  /** Whether the problem is that of an address. */
  const [isOfAddress, setIsOfAddress] = useState(false)
  const [waiting, setWaiting] = useState<Waiting>(null)
  const chosen = organizer === '' ? {} : { organizer }

  /** Waits for an answer. @returns it, where it came */
  const wait = async <T>(what: Waiting, posting: Promise<Posted<T>>): Promise<T | null> => {
    setWaiting(what)
    setIsOfAddress(what === 'calendar-preview')
    const posted = await posting
    setWaiting(null)
    setProblem('problem' in posted ? posted.problem : null)
    return 'answer' in posted ? posted.answer : null
  }
  const show = (looked: Preview, from: ImportSource) => {
    setSource(from)
    setFollow([])
    setPreview(looked)
  }
  const look = async (file: File) => {
    setWaiting('preview')
    setIsOfAddress(false)
    // As it is now: what is looked at has to be what is imported, also where the file is saved again meanwhile.
    const content = await file.arrayBuffer().catch(() => null)
    if (content === null) {
      setWaiting(null)
      setProblem(UNREADABLE)
      return
    }
    const send = <T>(path: string) => {
      const body = new FormData()
      body.set('file', new File([content], file.name))
      if (organizer !== '') body.set('_payload', JSON.stringify(chosen))
      return postForAnswer<T>(`/api/events/${path}`, body)
    }
    const looked = await wait('preview', send<ImportPreview>('import-preview'))
    if (!looked) return
    show(looked, { kind: 'table', name: file.name, take: () => send<ImportResult>('import') })
  }
  const lookAtCalendar = async () => {
    const asked = { address, ...chosen }
    const send = <T>(path: string, more: object) =>
      postForAnswer<T>(`/api/events/${path}`, { ...asked, ...more })
    const looked = await wait('calendar-preview', send<CalendarPreview>('calendar-preview', {}))
    if (!looked) return
    const { fingerprint } = looked
    show(looked, {
      kind: 'calendar',
      name: address,
      take: (ids) => send<ImportResult>('calendar-import', { fingerprint, follow: ids }),
    })
  }
  const run = async () => {
    if (!source) return
    const taken = await wait('import', source.take(follow))
    if (taken) setResult(taken)
  }
  const setFollows = (id: string, isFollowed: boolean) =>
    setFollow((ids) => (isFollowed ? [...ids, id] : ids.filter((other) => other !== id)))
  const back = () => {
    setPreview(null)
    setResult(null)
    setProblem(null)
    setSource(null)
  }
  return {
    organizer,
    setOrganizer,
    address,
    setAddress,
    source,
    preview,
    follow,
    setFollows,
    result,
    problem,
    isOfAddress,
    waiting,
    look,
    lookAtCalendar,
    run,
    back,
  }
}
