'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

type Props = { codes: readonly string[]; onDone: () => void; done: string }

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone, done }: Props) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setIsCopied(true)
  }
  return (
    <div className="portal-step">
      <h2>回復コードを控えてください</h2>
      <p>
        スマートフォンをなくしたときに、確認コードの代わりに使えます。一つにつき一度だけです。この画面を閉じると、もう表示できません。印刷するか書き写して、人の目に触れない場所に保管してください。
      </p>
      <ul className="portal-step__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="portal-step__buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void copy()}
          size="medium"
          type="button"
        >
          すべてコピーする
        </Button>
        <output>{isCopied ? 'コピーしました。' : ''}</output>
      </div>
      <Button margin={false} onClick={onDone} size="large" type="button">
        {done}
      </Button>
    </div>
  )
}
