'use client'

import { useEffect, useRef } from 'react'
import type { TogetherResult } from '../../../review/batch/approveTogether'

type Props = { results: readonly TogetherResult[]; queueHref: string }

/** What became of each event that was ticked. */
export function TogetherReport({ results, queueHref }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const done = results.filter(({ problem }) => problem === null)
  const refused = results.filter(({ problem }) => problem !== null)
  return (
    <section aria-labelledby="together-report" className="portal-together__report">
      <h2 id="together-report" ref={heading} tabIndex={-1}>
        {done.length}件を承認して公開しました。
        {refused.length > 0 && `${refused.length}件は承認していません。`}
      </h2>
      <ul>
        {[...refused, ...done].map(({ id, title, problem }) => (
          <li key={id}>
            {title}：{problem ?? '公開しました。'}
          </li>
        ))}
      </ul>
      <p>
        <a href={queueHref}>一覧を新しくする</a>
      </p>
    </section>
  )
}
