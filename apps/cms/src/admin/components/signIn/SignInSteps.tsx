'use client'

import { useState } from 'react'
import { CodeField } from './CodeField'
import { EnrolmentSteps } from './EnrolmentSteps'
import { request } from './request'
import { Step } from './Step'
import { StepField } from './StepField'

/** What `POST /api/users/login` answers to whoever is in. */
export type SignedIn = { exp: number; user: { id: string; email: string } }

type Props = {
  /** Whose account, where that is not to be chosen. */
  fixedEmail?: string
  onDone: (answer: SignedIn) => void
}

/** Signs in: the password, then the code where there is a second factor, or the setting up of one that is demanded. */
export function SignInSteps({ fixedEmail, onDone }: Props) {
  const [email, setEmail] = useState(fixedEmail ?? '')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [ticket, setTicket] = useState<string | null>(null)
  const [needsCode, setNeedsCode] = useState(false)
  const [hasComeBack, setHasComeBack] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const signIn = async () => {
    setIsBusy(true)
    setProblem(null)
    const body = { email, password, ...(needsCode ? { code } : {}) }
    const reply = await request<SignedIn>('/api/users/login', body)
    setIsBusy(false)
    if (reply.isDone) return onDone(reply.answer)
    if (reply.field === 'enrolment' && reply.data?.ticket) return setTicket(reply.data.ticket)
    const isFirstDemand = reply.field === 'code' && !needsCode
    if (isFirstDemand) return setNeedsCode(true)
    setCode('')
    return setProblem(reply.message)
  }

  const back = {
    label: fixedEmail === undefined ? 'メールアドレスの入力に戻る' : 'パスワードの入力に戻る',
    onBack: () => {
      setTicket(null)
      setNeedsCode(false)
      setHasComeBack(true)
      setPassword('')
      setCode('')
      setProblem(null)
    },
  }

  if (ticket) {
    return (
      <>
        <p className="portal-workflow__hint">
          この役割でログインするには、二段階認証の設定が必要です。はじめに一度だけ設定します。
        </p>
        <EnrolmentSteps
          back={back}
          done="ログインへ進む"
          onDone={() => {
            setTicket(null)
            setNeedsCode(true)
          }}
          onRefused={(message) => {
            setTicket(null)
            setProblem(message)
          }}
          proof={{ ticket }}
        />
      </>
    )
  }
  const step = { isBusy, onAction: () => void signIn(), problem }
  if (needsCode) {
    return (
      <Step action="ログイン" back={back} {...step}>
        <CodeField onValue={setCode} value={code} withRecovery />
      </Step>
    )
  }
  return (
    <Step action="ログイン" {...step}>
      {fixedEmail === undefined ? (
        <StepField
          autoComplete="username"
          id="field-email"
          label="メールアドレス"
          name="email"
          onValue={setEmail}
          takesFocus={hasComeBack}
          type="email"
          value={email}
        />
      ) : (
        <p>{fixedEmail}</p>
      )}
      <StepField
        autoComplete="current-password"
        id="field-password"
        label="パスワード"
        name="password"
        onValue={setPassword}
        takesFocus={hasComeBack && fixedEmail !== undefined}
        type="password"
        value={password}
      />
    </Step>
  )
}
