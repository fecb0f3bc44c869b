'use client'

import { type ChangeEvent, useId } from 'react'
import { useIsReady } from '../../useIsReady'
import type { useEventImport } from './useEventImport'

type Props = { isMissing: boolean; steps: ReturnType<typeof useEventImport> }

const TEMPLATE = '/api/events/import-template'

/** The templates, and the file that somebody has filled in. */
export function ChooseTable({ isMissing, steps }: Props) {
  const id = useId()
  const isReady = useIsReady()
  const { look, waiting } = steps
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) void look(file)
    // The same file may be chosen again after it was mended.
    target.value = ''
  }
  return (
    <section aria-labelledby={`${id}-heading`} className="portal-import">
      <h2 id={`${id}-heading`}>Excel・CSVの表から登録</h2>
      <h3>1. ひな形に入力する</h3>
      <p>
        ひな形の1行に一つのイベントを入力します。必須の列は「名称」と「開催日」だけです。2行目の記入例は取り込まれません。
      </p>
      <ul className="portal-import__templates">
        <li>
          <a href={`${TEMPLATE}.xlsx`} download>
            Excelのひな形をダウンロード
          </a>
          （選択肢と書き方の説明が入っています）
        </li>
        <li>
          <a href={`${TEMPLATE}.csv`} download>
            CSVのひな形をダウンロード
          </a>
        </li>
      </ul>
      <h3>2. ファイルを選ぶ</h3>
      <div className="portal-paste">
        <label htmlFor={`${id}-file`}>入力したファイル（.xlsx または .csv）</label>
        <input
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${id}-hint`}
          disabled={!isReady || waiting !== null || isMissing}
          id={`${id}-file`}
          onChange={choose}
          type="file"
        />
        <p id={`${id}-hint`}>
          {isMissing
            ? '先に、主催の施設を選んでください。'
            : 'CSVの文字コードは、UTF-8でもShift_JISでもかまいません。同じファイルをもう一度選んでも、同じイベントは増えません。'}
        </p>
        <output>{waiting === 'preview' ? 'ファイルを読み取っています…' : ''}</output>
      </div>
    </section>
  )
}
