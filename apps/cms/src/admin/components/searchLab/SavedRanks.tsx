'use client'

import { useState } from 'react'
import type { Comparison } from '../../../search/lab/compareSaved'
import { type Posted, postForAnswer } from '../../postJson'
import { rankWords } from './rankWords'

/** Where the expected pages of the saved queries stand now. */
export function SavedRanks() {
  const [posted, setPosted] = useState<Posted<Comparison> | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const look = async () => {
    setIsBusy(true)
    setPosted(await postForAnswer('/api/search-lab/compare', {}))
    setIsBusy(false)
  }
  return (
    <>
      <button
        className="btn btn--style-secondary btn--size-medium"
        disabled={isBusy}
        onClick={() => void look()}
        type="button"
      >
        {isBusy ? '調べています…' : 'いまの順位を調べる'}
      </button>
      {posted && 'problem' in posted && (
        <p className="portal-workflow__problem" role="alert">
          {posted.problem}
        </p>
      )}
      {posted && 'answer' in posted && (
        <>
          <output className="portal-lab__status">
            {posted.answer.queries.length > 0
              ? `${posted.answer.queries.length}件の見本を調べました。`
              : '検索の見本がまだないため、調べられません。「検索の見本」に、検索の言葉と見つかってほしいページを登録してください。'}
            {posted.answer.leftOut > 0 && `ほかの${posted.answer.leftOut}件は調べていません。`}
          </output>
          <ul className="portal-lab__list">
            {posted.answer.queries.map(({ id, text, expected }) => (
              <li key={id}>
                <strong>「{text}」</strong>
                <p>
                  {expected.map(({ title, before }) => `${title}：${rankWords(before)}`).join('、')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
