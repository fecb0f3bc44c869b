'use client'

import { labelOf, SEARCH_TYPES } from '@tokyo-cancer-portal/domain'
import { type FormEvent, useId, useState } from 'react'
import type { ExplainedSearch } from '../../../search/lab/explainSearch'
import { type Posted, postForAnswer } from '../../postJson'
import { LookedFor } from './LookedFor'
import { reasonWords } from './reasonWords'

/** Tries a search as a visitor makes it, and says why each result stands where it does. */
export function SearchTrial({ siteUrl }: { siteUrl: string }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [posted, setPosted] = useState<Posted<ExplainedSearch> | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const search = async (event: FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    setPosted(await postForAnswer('/api/search-lab/explain', { q: typed }))
    setIsBusy(false)
  }
  return (
    <>
      <form className="portal-lab__form" onSubmit={(event) => void search(event)}>
        <label htmlFor={id}>検索の言葉</label>
        <input
          id={id}
          maxLength={100}
          onChange={(event) => setTyped(event.target.value)}
          required
          type="search"
          value={typed}
        />
        <button className="btn btn--style-primary btn--size-medium" disabled={isBusy} type="submit">
          {isBusy ? '検索しています…' : '検索してみる'}
        </button>
      </form>
      {posted && 'problem' in posted && (
        <p className="portal-workflow__problem" role="alert">
          {posted.problem}
        </p>
      )}
      {posted && 'answer' in posted && (
        <>
          <output className="portal-lab__status">
            <strong>
              {posted.answer.total > 0
                ? `${posted.answer.total}件見つかりました。`
                : '何も見つかりませんでした。'}
            </strong>
          </output>
          <LookedFor answer={posted.answer} />
          <ol className="portal-lab__list">
            {posted.answer.hits.map((hit) => (
              <li key={hit.url}>
                <a href={`${siteUrl}${hit.url}`}>{hit.title}</a>
                <p>
                  {labelOf(SEARCH_TYPES, hit.type)}
                  {hit.isPinned
                    ? '・「おすすめの結果」で先頭に出しています。'
                    : `・${reasonWords(hit.reason)}`}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
