'use client'

import { type RefObject, useId } from 'react'

type Props = { isOn: boolean; onToggle: () => void; ref: RefObject<HTMLDialogElement | null> }

const KEYS = [
  ['j', '次の承認待ちへ'],
  ['k', '前の承認待ちへ'],
  ['a', '承認して公開、または事後確認（つづけてEnterキーで決まります）'],
  ['r', '差し戻す（理由を書きます）'],
  ['e', '軽微な修正をして公開（直したところを確かめてから公開します）'],
  ['c', '担当する、担当をやめる'],
  ['?', 'この説明'],
] as const

/** Which keys do what, and the switch that turns them off. */
export function KeyHelp({ isOn, onToggle, ref }: Props) {
  const id = useId()
  return (
    <dialog aria-labelledby={`${id}-title`} className="portal-keys" ref={ref}>
      <h2 id={`${id}-title`}>キーの使い方</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <input checked={isOn} id={id} onChange={onToggle} type="checkbox" />
        <label htmlFor={id}>1文字のキーを使う</label>
      </p>
      <form method="dialog">
        <button className="btn btn--style-secondary btn--size-medium" type="submit">
          閉じる
        </button>
      </form>
    </dialog>
  )
}
