'use client'

import { useId, useState } from 'react'
import type { DictionaryEntry } from '../../../content/searchDictionary/DictionaryEntry'
import { BeginEntry } from './BeginEntry'

/** More at once nobody reads. */
const MOST = 10

type Props = {
  entries: readonly DictionaryEntry[]
  /** Keys of those for which an entry of staff stands. */
  replaced: readonly string[]
  mayBegin: boolean
}

/** The entries of the program with their reasons, found by their words. */
export function BuiltInList({ entries, replaced, mayBegin }: Props) {
  const id = useId()
  const [sought, setSought] = useState('')
  const found = entries.filter(({ words, typed = [], reading = '' }) =>
    [...words, ...typed, reading].some((word) => word.includes(sought.trim())),
  )
  return (
    <>
      <div className="portal-lab__form">
        <label htmlFor={id}>言葉で絞り込む</label>
        <input
          id={id}
          maxLength={40}
          onChange={(event) => setSought(event.target.value)}
          type="search"
          value={sought}
        />
      </div>
      <output className="portal-lab__status">
        {entries.length}件のうち{found.length}件
        {found.length > MOST && `（はじめの${MOST}件を示しています。言葉で絞り込んでください。）`}
      </output>
      <ul className="portal-lab__list">
        {found.slice(0, MOST).map(({ key, words, typed, reason }) => (
          <li key={key}>
            <strong>{words.join('・')}</strong>
            {replaced.includes(key) && <em>（職員の項目が代わりに使われています）</em>}
            {typed && <p>ここへ導く言葉：{typed.join('、')}</p>}
            <p>理由：{reason}</p>
            {mayBegin && (
              <div className="portal-lab__buttons">
                <BeginEntry
                  about={words[0] ?? ''}
                  beginning={{ builtIn: key, isOff: false }}
                  button="直す下書きを作る"
                />
                <BeginEntry
                  about={words[0] ?? ''}
                  beginning={{ builtIn: key, isOff: true }}
                  button="使わないことにする"
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
