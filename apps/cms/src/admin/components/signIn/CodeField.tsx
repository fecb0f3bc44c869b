'use client'

import { StepField } from './StepField'

type Props = {
  value: string
  onValue: (value: string) => void
  withRecovery?: boolean
  takesFocus?: boolean
}

/** 確認コード: the six digits of the app or, for signing in, a recovery code. */
export function CodeField({ value, onValue, withRecovery = false, takesFocus = true }: Props) {
  return (
    <StepField
      autoComplete="one-time-code"
      takesFocus={takesFocus}
      hint={
        withRecovery
          ? '認証アプリに表示されている6桁の数字です。スマートフォンが手元にないときは、控えておいた回復コードを入力します。'
          : '認証アプリに表示されている6桁の数字です。'
      }
      inputMode={withRecovery ? 'text' : 'numeric'}
      label="確認コード"
      maxLength={40}
      name="code"
      onValue={onValue}
      value={value}
    />
  )
}
