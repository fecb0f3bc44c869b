'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { postForAnswer } from '../../postJson'

/** What the CMS answers; the id of an answer that was begun. */
type Done = { id?: string }

interface GroupActionsProps {
  group: string
  /** The commonest wording, for those who hear a button without what stands around it. */
  text: string
  isSetAside: boolean
  mayAnswer: boolean
}

const ERASE =
  'この質問の記録を、ほかの聞き方も含めて消します。元に戻せません。数だけは残ります。消しますか。'

/** What can be done about a group of questions. Each is done once, however often it is pressed. */
export function GroupActions({ group, text, isSetAside, mayAnswer }: GroupActionsProps) {
  const { config } = useConfig()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const run = async (action: string, then: (answer: Done) => void) => {
    setIsBusy(true)
    setProblem(null)
    const posted = await postForAnswer<Done>(`/api/chat-learning/${action}`, { group })
    setIsBusy(false)
    if ('answer' in posted) then(posted.answer)
    else setProblem(posted.problem)
  }
  // The list anew, and not the page: whoever has thirty of them stays where he is.
  const router = useRouter()
  const [isRefreshing, refresh] = useTransition()
  const again = () => refresh(() => router.refresh())
  const begin = () =>
    run('answers', ({ id = '' }) =>
      window.location.assign(`${config.routes.admin}/collections/chat-answers/${id}`),
    )
  const erase = async () => {
    if (window.confirm(ERASE)) await run('erase', again)
  }
  const button = (label: string, act: () => Promise<void>, style = 'secondary') => (
    <button
      className={`btn btn--style-${style} btn--size-small`}
      disabled={isBusy || isRefreshing}
      onClick={() => void act()}
      type="button"
    >
      {label}
      <span className="portal-visually-hidden">（{text}）</span>
    </button>
  )
  return (
    <>
      {mayAnswer && !isSetAside && button('質問と答えの下書きを作る', begin, 'primary')}
      {isSetAside
        ? button('これから見るものに戻す', () => run('take-back', again))
        : button('対応しない', () => run('set-aside', again))}
      {button('記録を消す', erase)}
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
