'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { CodeField } from '../signIn/CodeField'
import { request } from '../signIn/request'
import { Step } from '../signIn/Step'
import { StepField } from '../signIn/StepField'

type Props = { onDone: () => void; onCancel: () => void }

/** Changes the own password: the current one, the new one twice, and a code where there is a second factor. */
export function OwnPasswordSteps({ onDone, onCancel }: Props) {
  const [currentPassword, setCurrentPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [code, setCode] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const change = async () => {
    if (newPassword !== repeated) {
      setProblem('新しいパスワードが、2つの欄で違っています。')
      return
    }
    setIsBusy(true)
    setProblem(null)
    const body = { currentPassword, newPassword, ...(needsCode ? { code } : {}) }
    const reply = await request('/api/users/password', body)
    setIsBusy(false)
    if (reply.isDone) return onDone()
    const isFirstDemand = reply.field === 'code' && !needsCode
    if (isFirstDemand) return setNeedsCode(true)
    setCode('')
    setProblem(reply.message)
  }

  return (
    <>
      <Step action="変更する" isBusy={isBusy} onAction={() => void change()} problem={problem}>
        <StepField
          autoComplete="current-password"
          label="いまのパスワード"
          onValue={setCurrentPassword}
          takesFocus
          type="password"
          value={currentPassword}
        />
        <StepField
          autoComplete="new-password"
          hint="12文字以上。関係のない言葉をいくつか並べると、覚えやすく、推測されにくくなります。"
          label="新しいパスワード"
          onValue={setNewPassword}
          type="password"
          value={newPassword}
        />
        <StepField
          autoComplete="new-password"
          label="新しいパスワード（もう一度）"
          onValue={setRepeated}
          type="password"
          value={repeated}
        />
        {needsCode && <CodeField onValue={setCode} value={code} withRecovery />}
      </Step>
      <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium" type="button">
        やめる
      </Button>
    </>
  )
}
