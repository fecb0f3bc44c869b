'use client'

import { useEffect, useRef, useState } from 'react'
import type { Enrolment } from '../../../auth/secondFactor/enrol'
import { CodeField } from './CodeField'
import { RecoveryCodes } from './RecoveryCodes'
import { request } from './request'
import { Step } from './Step'

type Props = {
  /** What shows that one may set it up: the ticket of a sign-in that demanded it, or the password. */
  proof: { ticket: string } | { password: string }
  onDone: () => void
  /** The proof was not good (any more): the step before has to be repeated. */
  onRefused: (message: string) => void
  /** The words of the last button. */
  done: string
  back?: { label: string; onBack: () => void }
}

/** Sets up the second factor: scan, confirm with a code, keep the recovery codes. */
export function EnrolmentSteps({ proof, onDone, onRefused, done, back }: Props) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  // The proof is given once and stays what it was.
  const [given] = useState(proof)
  const refuse = useRef(onRefused)
  useEffect(() => {
    let isHere = true
    const start = async () => {
      const reply = await request<Enrolment>('/api/users/second-factor/start', given)
      if (!isHere) return
      if (reply.isDone) setEnrolment(reply.answer)
      else refuse.current(reply.message)
    }
    void start()
    return () => {
      isHere = false
    }
  }, [given])

  const confirm = async () => {
    setIsBusy(true)
    const ticket = 'ticket' in given ? { ticket: given.ticket } : {}
    const reply = await request<{ recoveryCodes: string[] }>('/api/users/second-factor/confirm', {
      ...ticket,
      code,
    })
    setIsBusy(false)
    if (reply.isDone) setRecoveryCodes(reply.answer.recoveryCodes)
    else setProblem(reply.message)
  }

  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} done={done} onDone={onDone} />
  if (!enrolment) return <p>準備しています…</p>
  return (
    <Step
      action="設定する"
      isBusy={isBusy}
      onAction={() => void confirm()}
      problem={problem}
      {...(back ? { back } : {})}
    >
      <h2>二段階認証の設定</h2>
      <ol>
        <li>
          スマートフォンに認証アプリを入れます（Google Authenticator、Microsoft
          Authenticatorなど。すでにあれば、そのままで）。
        </li>
        <li>アプリで次の画像を読み取ります。</li>
        <li>アプリに表示された6桁の数字を入力します。</li>
      </ol>
      <img
        alt="認証アプリで読み取るQRコード"
        className="portal-step__qr"
        height={200}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.qr)}`}
        width={200}
      />
      <p>
        読み取れないときは、<a href={enrolment.uri}>この端末のアプリで開く</a>
        か、次の文字をアプリに入力します。
      </p>
      <p>
        <code className="portal-step__secret">{inGroups(enrolment.secret)}</code>
      </p>
      <CodeField onValue={setCode} value={code} />
    </Step>
  )
}

const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret
