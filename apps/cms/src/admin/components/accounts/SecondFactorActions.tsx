'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { SecondFactorState } from '../../../auth/secondFactor/secondFactorEndpoints'
import { CodeField } from '../signIn/CodeField'
import { EnrolmentSteps } from '../signIn/EnrolmentSteps'
import { RecoveryCodes } from '../signIn/RecoveryCodes'
import { request } from '../signIn/request'
import { Step } from '../signIn/Step'
import { StepField } from '../signIn/StepField'

type Intent = 'set-up' | 'codes' | 'remove'
type Props = { state: SecondFactorState; onChange: () => void }

/** Setting up, renewing and taking away one's own second factor. */
export function SecondFactorActions({ state, onChange }: Props) {
  const [intent, setIntent] = useState<Intent | null>(null)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [isPasswordGiven, setIsPasswordGiven] = useState(false)
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [givenUp, setGivenUp] = useState<Intent | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  // Back where it was begun, the focus goes to the button that began it.
  useEffect(() => {
    if (intent === null) opener.current?.focus()
  }, [intent])

  const act = async (what: 'recovery-codes' | 'remove', body: object) => {
    setIsBusy(true)
    const reply = await request<{ recoveryCodes?: string[] }>(
      `/api/users/second-factor/${what}`,
      body,
    )
    setIsBusy(false)
    if (!reply.isDone) return setProblem(reply.message)
    return reply.answer.recoveryCodes ? setRecoveryCodes(reply.answer.recoveryCodes) : onChange()
  }

  const passwordField = (
    <StepField
      autoComplete="current-password"
      label="いまのパスワード"
      onValue={setPassword}
      takesFocus
      type="password"
      value={password}
    />
  )
  const back = {
    label: 'やめる',
    onBack: () => {
      setGivenUp(intent)
      setIntent(null)
      setIsPasswordGiven(false)
      setPassword('')
      setCode('')
      setProblem(null)
    },
  }
  const choice = (value: Intent, label: string) => (
    <Button
      buttonStyle="secondary"
      margin={false}
      onClick={() => setIntent(value)}
      {...(value === givenUp ? { ref: opener } : {})}
      size="medium"
      type="button"
    >
      {label}
    </Button>
  )

  if (recoveryCodes) {
    return <RecoveryCodes codes={recoveryCodes} done="控えました" onDone={onChange} />
  }
  if (intent === null) {
    return (
      <div className="portal-workflow__choices">
        {!state.isOn && choice('set-up', '設定する')}
        {state.isOn && choice('codes', '回復コードを作り直す')}
        {state.isOn && !state.isRequired && choice('remove', '二段階認証を外す')}
      </div>
    )
  }
  if (intent === 'set-up') {
    return isPasswordGiven ? (
      <EnrolmentSteps
        back={back}
        done="控えました"
        onDone={onChange}
        onRefused={(message) => {
          setIsPasswordGiven(false)
          setProblem(message)
        }}
        proof={{ password }}
      />
    ) : (
      <Step
        action="次へ"
        back={back}
        isBusy={isBusy}
        onAction={() => setIsPasswordGiven(true)}
        problem={problem}
      >
        {passwordField}
      </Step>
    )
  }
  if (intent === 'codes') {
    return (
      <Step
        action="作り直す"
        back={back}
        isBusy={isBusy}
        onAction={() => void act('recovery-codes', { code })}
        problem={problem}
      >
        <CodeField onValue={setCode} value={code} />
      </Step>
    )
  }
  return (
    <Step
      action="外す"
      back={back}
      isBusy={isBusy}
      onAction={() => void act('remove', { password, code })}
      problem={problem}
    >
      {passwordField}
      <CodeField onValue={setCode} takesFocus={false} value={code} withRecovery />
    </Step>
  )
}
