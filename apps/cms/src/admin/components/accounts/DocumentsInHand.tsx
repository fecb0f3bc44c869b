'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { AssignmentsDescription } from '../../../workflow/assignments/describeAssignments'
import { inHandLabel } from '../../inHandLabel'
import { HandOverForm } from './HandOverForm'

/** 担当している内容, on the page of an account, and for those who manage accounts the way to hand it over. */
export function DocumentsInHand() {
  const { id } = useDocumentInfo()
  const [description, setDescription] = useState<AssignmentsDescription | null>(null)
  const [problem, setProblem] = useState(false)
  const [notice, setNotice] = useState<string | null>(null)
  /** How often something was handed over: after each the list is another. */
  const [round, setRound] = useState(0)

  // The server takes no notice of the number.
  const question = id ? `/api/users/${id}/assignments?after=${round}` : null

  useEffect(() => {
    if (!question) return undefined
    const leaving = new AbortController()
    const load = async () => {
      const response = await fetch(question, { signal: leaving.signal })
      if (response.ok) setDescription((await response.json()) as AssignmentsDescription)
      setProblem(!response.ok)
    }
    load().catch(() => {
      if (!leaving.signal.aborted) setProblem(true)
    })
    return () => leaving.abort()
  }, [question])

  if (!id) return null
  const documents = description?.documents ?? []
  return (
    <section aria-label="担当している内容" className="portal-in-hand">
      <h2>担当している内容{description && `（${documents.length}件）`}</h2>
      {notice && <output className="portal-workflow__notice">{notice}</output>}
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          担当している内容を読み込めませんでした。画面を読み込み直してください。
        </p>
      )}
      {description && documents.length === 0 && <p>担当している内容はありません。</p>}
      {description && description.successors.length > 0 ? (
        <HandOverForm
          description={description}
          onDone={(sentence) => {
            setNotice(sentence)
            setRound(round + 1)
          }}
          userId={String(id)}
        />
      ) : (
        documents.length > 0 && (
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <a href={document.url}>{document.title}</a>
                <p>{inHandLabel(document)}</p>
              </li>
            ))}
          </ul>
        )
      )}
    </section>
  )
}
