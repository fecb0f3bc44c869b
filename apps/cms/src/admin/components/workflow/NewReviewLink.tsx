'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

const SELECTED = 'リンクを選びました。Ctrl+C（Macは⌘+C）でコピーしてください。'

/** The address of a link that was made just now. Nobody is told it again. */
export function NewReviewLink({ name, url }: { name: string; url: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')

  // Whoever works with the keyboard or a screen reader goes on where the address is.
  useEffect(() => field.current?.focus(), [])

  const copy = async () => {
    field.current?.select()
    try {
      // Only there where the admin is reached by https or on the same machine.
      await navigator.clipboard.writeText(url)
      setTold('コピーしました。')
    } catch {
      setTold(SELECTED)
    }
  }
  return (
    <div className="portal-links__new">
      <label htmlFor={id}>{name}さんの確認用リンク</label>
      <input id={id} onFocus={({ target }) => target.select()} readOnly ref={field} value={url} />
      <Button margin={false} onClick={() => void copy()} size="medium">
        コピー
      </Button>
      <output>{told}</output>
      <p>
        このリンクは、いまだけ表示しています。画面を離れると、もう見られません。リンクを知っている人は、だれでも公開前の内容を見られます。ご本人だけに送ってください。
      </p>
    </div>
  )
}
