'use client'

import { useEffect, useRef } from 'react'
import type { Problem } from './useWorkflow'

/** What went wrong; of a refused action, field by field, and where the reader goes on. */
export function WorkflowProblem({ problem }: { problem: Problem }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem.isOfAction) place.current?.focus()
  }, [problem])
  return (
    <div className="portal-workflow__problem" ref={place} role="alert" tabIndex={-1}>
      {problem.reasons.length === 0 ? (
        <p>{problem.message}</p>
      ) : (
        <>
          <p>次の項目を直して保存してから、もう一度お試しください。</p>
          <ul>
            {problem.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
