'use client'

import { useState } from 'react'
import { request } from './request'
import { Step } from './Step'
import { StepField } from './StepField'

type Props = { token: string; onDead: () => void }

const HINT =
  '12文字以上で決めてください。文章のように長いものがおすすめです。よく使われるパスワードは使えません。'

/** Chooses a password, says beforehand what it must be like, and leads on into the admin. */
export function NewPasswordForm({ token, onDead }: Props) {
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const save = async () => {
    if (password === '') return setProblem('パスワードを入力してください。')
    if (password !== repeated) {
      return setProblem('二つの欄のパスワードが違います。同じものを入力してください。')
    }
    setIsBusy(true)
    setProblem(null)
    const reply = await request('/api/users/reset-password', { token, password })
    if (reply.isDone) return window.location.assign(await nextPage())
    setIsBusy(false)
    // Payload lists what is wrong with a field beside its own sentence.
    const [wrong] = reply.data?.errors ?? []
    return reply.status === 403 ? onDead() : setProblem(wrong?.message ?? reply.message)
  }

  const field = { autoComplete: 'new-password', required: true, type: 'password' } as const
  return (
    <Step
      action="パスワードを設定する"
      isBusy={isBusy}
      onAction={() => void save()}
      problem={problem}
    >
      <StepField
        {...field}
        hint={HINT}
        id="field-password"
        label="新しいパスワード"
        name="password"
        onValue={setPassword}
        value={password}
      />
      <StepField
        {...field}
        id="field-confirm-password"
        label="新しいパスワード（確認のため、もう一度）"
        name="confirm-password"
        onValue={setRepeated}
        value={repeated}
      />
    </Step>
  )
}

/** Who has, or needs, a second factor is not signed in by the new password alone. */
async function nextPage(): Promise<string> {
  const answer = await fetch('/api/users/me').then(
    async (response) => (await response.json()) as { user?: object | null },
    () => null,
  )
  return answer?.user ? '/admin' : '/admin/login?password=set'
}
