'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import {
  DEFAULT_DICTIONARIES,
  DICTIONARY_LISTS,
  type DictionaryList,
  wordsOfList,
} from '@tokyo-cancer-portal/authoring-rules'
import { useState } from 'react'
import { useIsReady } from '../../useIsReady'

const keyOf = (list: unknown, word: unknown) => `${String(list)} ${String(word)}`

/** The words of the program, list by list, each with a button that puts it among those that are not used. */
export function BuiltInWords() {
  const { addFieldRow } = useForm()
  const isReady = useIsReady()
  const [said, setSaid] = useState('')
  // One text, so that other changes of the form draw nothing here.
  const off = useFormFields(([fields]) =>
    (fields['off']?.rows ?? [])
      .map((_row, index) =>
        keyOf(fields[`off.${index}.list`]?.value, fields[`off.${index}.word`]?.value),
      )
      .join('\n'),
  )
  const rows = off === '' ? [] : off.split('\n')
  const isOff = new Set(rows)
  const turnOff = (list: DictionaryList, word: string) => {
    addFieldRow({
      path: 'off',
      rowIndex: rows.length,
      schemaPath: 'off',
      subFieldState: {
        list: { initialValue: list, valid: true, value: list },
        word: { initialValue: word, valid: true, value: word },
      },
    })
    setSaid(`「${word}」を「使わない標準の言葉」に加えました。公開すると、見つけなくなります。`)
  }
  return (
    <section aria-labelledby="built-in-words" className="portal-words">
      <h3 id="built-in-words">標準の言葉</h3>
      <p>はじめから入っている言葉です。押すと「使わない標準の言葉」に加わります。</p>
      <output>{said}</output>
      {DICTIONARY_LISTS.map(({ value: list, label }) => {
        const words = wordsOfList(DEFAULT_DICTIONARIES, list)
        return (
          <details key={list}>
            <summary>
              {label}（{words.length}語）
            </summary>
            <ul>
              {words.map((word) => (
                <li key={word}>
                  {isOff.has(keyOf(list, word)) ? (
                    <span>{word}（使わない）</span>
                  ) : (
                    <button
                      aria-label={`「${word}」を使わない`}
                      disabled={!isReady}
                      onClick={() => turnOff(list, word)}
                      type="button"
                    >
                      {word}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}
