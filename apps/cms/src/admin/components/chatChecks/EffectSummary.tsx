'use client'

import { useEffect } from 'react'
import { CHAT_EFFECT } from './ChatEffect'
import { countWords } from './checkWords'
import { useDraftRun } from './useDraftRun'

/**
 * In the place where somebody decides: what the document does to the answers of the chat, and the way to the details. For
 * whoever is asked to approve it is looked up without being asked for, so that nobody decides without having seen it.
 */
export function EffectSummary({ isAsked }: { isAsked: boolean }) {
  const draft = useDraftRun()
  const mustStart = isAsked && draft?.run.state === 'none' && draft.canStart
  const start = draft?.start
  useEffect(() => {
    if (mustStart) start?.()
    // oxlint-disable-next-line react/exhaustive-deps -- `start` is another one at each rendering
  }, [mustStart])
  if (!draft) return null
  const { run } = draft
  const isWorse = run.state === 'done' && run.run.counts.worse > 0
  return (
    <section
      aria-label="チャットへの影響"
      className={`portal-typed-numbers${isWorse ? '' : ' portal-typed-numbers--calm'}`}
    >
      <h3>チャットへの影響</h3>
      <output>
        {run.state === 'none' && 'まだ確かめていません。'}
        {run.state === 'running' && '確かめています…'}
        {run.state === 'failed' && 'うまく確かめられませんでした。'}
        {run.state === 'done' &&
          (run.run.results.length > 0 ? countWords(run.run) : '確認問題がまだありません。')}
      </output>
      {isWorse && (
        <p>悪くなる問題があります。中身を見てから決めてください。このままでも公開はできます。</p>
      )}
      <p>
        <a href={`#${CHAT_EFFECT}`}>
          {run.state === 'done' ? '確かめた結果を見る' : '公開する前に確かめる'}
        </a>
      </p>
    </section>
  )
}
