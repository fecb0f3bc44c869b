'use client'

import { useState } from 'react'
import type { EventReadings } from '../../../eventReading/EventReading'
import type { FieldProblem } from '../../../http/fieldReasons'
import { postForAnswer } from '../../postJson'

/** What is being waited for. */
export type Waiting = 'file' | 'reading' | 'draft' | null

/** From a text to a draft: the text, what was read from it, what of it is left out, and what went wrong. */
export function useEventReading(onDraft: (id: string) => void) {
  const [text, setText] = useState('')
  const [reading, setReading] = useState<EventReadings | null>(null)
  const [title, setTitle] = useState('')
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const [problem, setProblem] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<Waiting>(null)

  const read = async () => {
    setWaiting('reading')
    const posted = await postForAnswer<EventReadings>('/api/events/read-text', { text })
    setWaiting(null)
    setProblem('problem' in posted ? posted.problem : null)
    if (!('answer' in posted)) return
    setReading(posted.answer)
    setTitle(posted.answer.readings.find(({ path }) => path === 'title')?.shown ?? '')
    setWithout(new Set())
    setRefused(new Map())
  }
  const readFile = async (file: File) => {
    setWaiting('file')
    const body = new FormData()
    body.set('file', file)
    const posted = await postForAnswer<{ text: string }>('/api/events/read-file', body)
    setWaiting(null)
    setProblem('problem' in posted ? posted.problem : null)
    if ('answer' in posted) setText(posted.answer.text)
  }
  const begin = async () => {
    if (!reading) return
    setWaiting('draft')
    const posted = await postForAnswer<{ id: string }>('/api/events/from-text', {
      text,
      title,
      today: reading.today,
      without: [...without],
    })
    if ('answer' in posted) return onDraft(posted.answer.id)
    setWaiting(null)
    setProblem(posted.problem)
    const bad = refusalsOf(reading, posted.fields ?? [])
    setRefused(bad)
    setWithout(new Set([...without, ...bad.keys()]))
  }
  const toggle = (path: string) => {
    const next = new Set(without)
    if (!next.delete(path)) next.add(path)
    setWithout(next)
  }
  return {
    text,
    setText,
    reading,
    title,
    setTitle,
    without,
    refused,
    problem,
    waiting,
    read,
    readFile,
    begin,
    toggle,
    back: () => setReading(null),
  }
}

/** Which readings the form would not take, and why: they are left out until the person says otherwise. */
function refusalsOf(
  { readings }: EventReadings,
  errors: readonly FieldProblem[],
): Map<string, string> {
  return new Map(
    errors.flatMap(({ path = '', message }): [string, string][] => {
      const reading = readings.find((one) => path === one.path || path.startsWith(`${one.path}.`))
      return reading ? [[reading.path, String(message)]] : []
    }),
  )
}
