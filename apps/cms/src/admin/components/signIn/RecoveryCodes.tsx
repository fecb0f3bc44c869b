'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

type Props = { codes: readonly string[]; onDone: () => void; done: string }

/** The recovery codes, shown this once; leaving the page before they are noted down asks first. */
export function RecoveryCodes({ codes, onDone, done }: Props) {
  const [told, setTold] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  // Whoever works with the keyboard or a screen reader goes on here: the step before is gone.
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])

  const copy = async () => {
    try {
      // Only there where the admin is reached by https or on the same machine.
      await navigator.clipboard.writeText(codes.join('\n'))
      setTold('コピーしました。')
    } catch {
      setTold('コピーできませんでした。書き写すか、印刷してください。')
    }
  }
  return (
    <div className="portal-step">
      <h2 ref={heading} tabIndex={-1}>
        回復コードを控えてください
      </h2>
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
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => window.print()}
          size="medium"
          type="button"
        >
          印刷する
        </Button>
        <output>{told}</output>
      </div>
      <Button margin={false} onClick={onDone} size="large" type="button">
        {done}
      </Button>
    </div>
  )
}
