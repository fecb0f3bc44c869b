'use client'

import { useState } from 'react'
import type { Claim } from '../../../workflow/claims/claimsOf'
import { type Posted, postForAnswer } from '../../postJson'
import { leaveNotice } from '../workflow/workflowNotices'
import type { DeskChoice } from './deskChoices'

type Options = {
  /** Of the document: `/api/events/<id>`. */
  base: string
  /** The version that is shown: what is decided is decided about it. */
  baseVersion: string
  claim: Claim | null
  /** Where one goes on after a decision. */
  onward: string
}

/** Somebody else was faster. */
const CONFLICT = 409

/** Decides and claims; a decision leads on to the next item, which says what was done. */
export function useReviewActions({ base, baseVersion, claim, onward }: Options) {
  const [held, setHeld] = useState(claim)
  const [isHeldMeanwhile, setIsHeldMeanwhile] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [isSending, setIsSending] = useState(false)

  /** Whether a colleague has it, as far as is known here. */
  const mayTakeOver = isHeldMeanwhile || (held !== null && !held.isOwn)

  const send = async <T>(path: string, body: object): Promise<Posted<T>> => {
    setIsSending(true)
    const posted = await postForAnswer<T>(`${base}/${path}`, body)
    const isRefused = 'problem' in posted
    setProblem(isRefused ? posted.problem : null)
    setReasons(isRefused ? posted.reasons : [])
    if (isRefused) setIsSending(false)
    return posted
  }
  /** Asks something that changes nothing; null where it was refused, which is said. */
  const ask = async <T>(path: string, body: object): Promise<T | null> => {
    const posted = await send<T>(path, { ...body, baseVersion })
    if ('problem' in posted) return null
    setIsSending(false)
    return posted.answer
  }
  const decide = async (
    { path, body, done }: Pick<DeskChoice, 'path' | 'body' | 'done'>,
    comment: string,
  ) => {
    const words = comment.trim()
    const sent = { ...body, baseVersion, ...(words === '' ? {} : { comment: words }) }
    if ('problem' in (await send(path, sent))) return
    leaveNotice(new URL(onward, window.location.href).pathname, done)
    window.location.assign(onward)
  }
  const toggleClaim = async () => {
    const path = held?.isOwn ? 'unclaim' : 'claim'
    const posted = await send<{ claim: Claim | null }>(path, mayTakeOver ? { takeOver: true } : {})
    if ('problem' in posted) {
      setIsHeldMeanwhile(posted.status === CONFLICT)
      return
    }
    setIsHeldMeanwhile(false)
    setHeld(posted.answer.claim)
    setIsSending(false)
  }
  return { held, mayTakeOver, problem, reasons, isSending, ask, decide, toggleClaim }
}
