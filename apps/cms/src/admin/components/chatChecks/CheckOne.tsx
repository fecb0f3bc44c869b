'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { startRun, useRun } from './checkRuns'
import { saidWords, VERDICT_WORDS } from './checkWords'
import { RunButton } from './RunButton'
import { RunProblem } from './RunProblem'

/** In the form of a question: what the chatbot replies to it now, and whether that is right. */
export function CheckOne() {
  const { id, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const key = `chat-checks/${id}@${String(savedDocumentData?.updatedAt ?? '')}`
  const run = useRun(key)
  const [result] = run.state === 'done' ? run.run.results : []
  return (
    <section aria-labelledby="check-one" className="portal-lab__panel">
      <h2 id="check-one">いまの返事</h2>
      {(!id || isModified) && <p>保存してから確かめてください。</p>}
      <RunButton
        run={run}
        label="いまの返事を確かめる"
        isDisabled={!id || isModified}
        onStart={() => void startRun(key, { check: String(id) })}
      />
      <RunProblem run={run} />
      <output className="portal-lab__status">
        {result && !isModified && (
          <>
            <strong>{VERDICT_WORDS[result.after]}</strong>
            <span>　いまの返事は、{saidWords(result.said.after)}</span>
          </>
        )}
      </output>
    </section>
  )
}
