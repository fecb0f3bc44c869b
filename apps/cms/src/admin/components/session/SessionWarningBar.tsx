'use client'

import { Button } from '@payloadcms/ui'

type Props = {
  warning: 'absolute' | 'idle'
  minutesLeft: number
  onKeep: () => void
  onSignIn: () => void
}

/** Says that the session ends soon, and what to do about it. */
export function SessionWarningBar({ warning, minutesLeft, onKeep, onSignIn }: Props) {
  return (
    <div className="portal-session" role="alert">
      <p>
        {warning === 'idle'
          ? `しばらく操作がないため、あと${minutesLeft}分でログアウトします。入力した内容はこの画面に残ります。`
          : `ログインから長い時間がたったため、あと${minutesLeft}分でログアウトします。入力した内容はこの画面に残ります。`}
      </p>
      <Button
        margin={false}
        onClick={warning === 'idle' ? onKeep : onSignIn}
        size="medium"
        type="button"
      >
        {warning === 'idle' ? 'ログインを続ける' : 'いまログインし直す'}
      </Button>
    </div>
  )
}
