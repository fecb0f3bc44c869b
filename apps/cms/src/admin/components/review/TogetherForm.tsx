'use client'

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { TogetherResult } from '../../../review/batch/approveTogether'
import { postForAnswer } from '../../postJson'
import { useIsReady } from '../../useIsReady'
import { TogetherReport } from './TogetherReport'

type Props = {
  /** How many of the list can be ticked. */
  count: number
  queueHref: string
  /** The list, with `name="together"` boxes. */
  children: ReactNode
}

/** Approves what is ticked in the list in one go, after asking once, and says of each what became of it. */
export function TogetherForm({ count, queueHref, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [results, setResults] = useState<readonly TogetherResult[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const isReady = useIsReady()
  const isOff = !isReady || isSending || results !== null

  const tickAll = () => {
    for (const box of form.current?.querySelectorAll<HTMLInputElement>(BOXES) ?? []) {
      box.checked = true
    }
  }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (isOff) return
    const ticked = [...(form.current?.querySelectorAll<HTMLInputElement>(`${BOXES}:checked`) ?? [])]
    setProblem(ticked.length === 0 ? 'まとめて承認するものに印を付けてください。' : null)
    setChosen(ticked.map(({ value }) => value))
    if (ticked.length > 0) dialog.current?.showModal()
  }
  const send = async () => {
    dialog.current?.close()
    setIsSending(true)
    const items = chosen.map((value) => {
      const [id, baseVersion] = value.split(' ')
      return { id, baseVersion }
    })
    const path = '/api/events/approve-together'
    const posted = await postForAnswer<{ results: TogetherResult[] }>(path, { items })
    setIsSending(false)
    if ('problem' in posted) setProblem(posted.problem)
    else setResults(posted.answer.results)
  }
  return (
    <form onSubmit={ask} ref={form}>
      <div className="portal-together">
        {results === null && (
          <p>
            「そのまま」の{count}
            件は、公開中のイベントの次の回で、日程と申込期間のほかは、前回と同じです。印を付けて、まとめて承認できます。
          </p>
        )}
        {problem && (
          <p className="portal-workflow__problem" role="alert">
            {problem}
          </p>
        )}
        {results && <TogetherReport queueHref={queueHref} results={results} />}
        {results === null && (
          <div className="portal-decision__buttons">
            <button
              className="btn btn--style-secondary btn--size-medium"
              disabled={isOff}
              onClick={tickAll}
              type="button"
            >
              「そのまま」をすべて選ぶ
            </button>
            <button
              className="btn btn--style-primary btn--size-medium"
              disabled={isOff}
              type="submit"
            >
              {isSending ? '承認しています…' : 'まとめて承認して公開'}
            </button>
          </div>
        )}
      </div>
      {children}
      <dialog aria-labelledby="together-title" className="portal-keys" ref={dialog}>
        <h2 id="together-title">{chosen.length}件を承認して公開しますか</h2>
        <p>すぐにサイトに載ります。一覧を開いたあとに変わったものは、承認されません。</p>
        <div className="portal-decision__buttons">
          <button
            className="btn btn--style-primary btn--size-medium"
            onClick={() => void send()}
            type="button"
          >
            承認して公開する
          </button>
          <button
            className="btn btn--style-secondary btn--size-medium"
            onClick={() => dialog.current?.close()}
            type="button"
          >
            やめる
          </button>
        </div>
      </dialog>
    </form>
  )
}

const BOXES = 'input[name="together"]'
