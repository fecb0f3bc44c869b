'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { postJson } from '../../postJson'

/** Takes away the second factor of somebody who has lost both the telephone and the recovery codes. */
export function ResetSecondFactor({ id }: { id: string }) {
  const [outcome, setOutcome] = useState<{ problem: string | null } | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const reset = async () => {
    setIsBusy(true)
    setOutcome({ problem: await postJson(`/api/users/${id}/second-factor/reset`, {}) })
    setIsBusy(false)
  }
  return (
    <section aria-label="二段階認証" className="portal-workflow">
      <h3>二段階認証</h3>
      <details>
        <summary>スマートフォンをなくした方の設定を解除する</summary>
        <p>
          ご本人であることを、電話など別の方法で確かめてから解除してください。解除すると、この方はすべての端末からログアウトし、お知らせのメールが届きます。
        </p>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void reset()}
          size="medium"
          type="button"
        >
          二段階認証を解除する
        </Button>
        {outcome?.problem && (
          <p className="portal-workflow__problem" role="alert">
            {outcome.problem}
          </p>
        )}
        {outcome && !outcome.problem && (
          <output className="portal-workflow__notice">解除しました。</output>
        )}
      </details>
    </section>
  )
}
