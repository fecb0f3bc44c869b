'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { AssignmentsDescription } from '../../../workflow/assignments/describeAssignments'
import { inHandLabel } from '../../inHandLabel'
import { postJson } from '../../postJson'

type Props = {
  userId: string
  description: AssignmentsDescription
  onDone: (sentence: string) => void
}

/** What somebody is responsible for, to be ticked, and who takes it over: only people who may edit all that is ticked. */
export function HandOverForm({ userId, description, onDone }: Props) {
  const id = useId()
  const { documents, successors } = description
  const [left, setLeft] = useState<readonly string[]>([])
  const [successor, setSuccessor] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)

  const chosen = documents.filter((document) => !left.includes(document.id))
  const possible = successors.filter((one) =>
    chosen.every((document) => one.documents.includes(document.id)),
  )
  const taker = possible.find((one) => one.id === successor)

  const handOver = async () => {
    if (!taker) return
    setIsSending(true)
    const refusal = await postJson(`/api/users/${userId}/hand-over`, {
      successor: taker.id,
      documents: chosen.map((document) => ({ collection: document.collection, id: document.id })),
    })
    setIsSending(false)
    setProblem(refusal)
    if (!refusal) onDone(`${chosen.length}件を${taker.name}さんに引き継ぎました。`)
  }

  return (
    <>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <label>
              <input
                checked={!left.includes(document.id)}
                onChange={({ target }) =>
                  setLeft(
                    target.checked
                      ? left.filter((one) => one !== document.id)
                      : [...left, document.id],
                  )
                }
                type="checkbox"
              />
              <span className="portal-visually-hidden">{document.title}を引き継ぐ</span>
            </label>
            <div>
              <a href={document.url}>{document.title}</a>
              <p>{inHandLabel(document)}</p>
            </div>
          </li>
        ))}
      </ul>
      <label htmlFor={id}>引き継ぐ方</label>
      <select
        aria-describedby={`${id}-hint`}
        id={id}
        onChange={({ target }) => setSuccessor(target.value)}
        value={taker ? successor : ''}
      >
        <option value="">選んでください</option>
        {possible.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}（{one.email}）
          </option>
        ))}
      </select>
      <p id={`${id}-hint`}>
        {possible.length > 0
          ? '印を付けた内容をすべて編集できる方から選べます。'
          : 'すべてを編集できる方がいません。印を外して、何回かに分けて引き継いでください。'}
      </p>
      <Button
        disabled={isSending || !taker || chosen.length === 0}
        margin={false}
        onClick={() => void handOver()}
        size="medium"
      >
        引き継ぐ
      </Button>
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
