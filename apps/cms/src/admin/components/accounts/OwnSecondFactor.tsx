'use client'

import { useEffect, useState } from 'react'
import type { SecondFactorState } from '../../../auth/secondFactor/secondFactorEndpoints'
import { formatInstant } from '../../formatInstant'
import { SecondFactorActions } from './SecondFactorActions'

type Props = { onChange: () => void }

/** The state of one's own second factor, and what can be done about it. */
export function OwnSecondFactor({ onChange }: Props) {
  const [state, setState] = useState<SecondFactorState | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetch('/api/users/second-factor', { signal: leaving.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as SecondFactorState) : null,
      )
      .then(setState)
      .catch(() => undefined)
    return () => leaving.abort()
  }, [])
  if (!state) return null
  return (
    <section aria-label="二段階認証" className="portal-workflow">
      <h3>二段階認証</h3>
      {state.isOn ? (
        <p>
          設定済みです（{state.since ? `${formatInstant(state.since)}から` : ''}、回復コードは残り
          {state.recoveryCodesLeft}個）。
        </p>
      ) : (
        <p>
          設定すると、ログインのときにパスワードのほかに、スマートフォンのアプリに表示される確認コードを入力します。パスワードを知られても、ほかの人はログインできません。
        </p>
      )}
      <SecondFactorActions onChange={onChange} state={state} />
    </section>
  )
}
