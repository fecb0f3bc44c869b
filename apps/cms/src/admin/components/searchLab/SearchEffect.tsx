'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Comparison as Compared } from '../../../search/lab/compareSaved'
import { type Posted, postForAnswer } from '../../postJson'
import { Comparison } from './Comparison'

/** Before it is published: which saved queries get better or worse by this document. */
export function SearchEffect() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const isModified = useFormModified()
  const [posted, setPosted] = useState<Posted<Compared> | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  if (isTrashed) return null
  const compare = async () => {
    setIsBusy(true)
    setPosted(await postForAnswer('/api/search-lab/compare', { collection: collectionSlug, id }))
    setIsBusy(false)
  }
  return (
    <section aria-label="公開するとどう変わるか" className="portal-lab__panel">
      <h2>公開するとどう変わるか</h2>
      <p>
        保存した下書きを公開したら、「検索の見本」の順位がどう変わるかを調べます。調べるだけで、公開はされません。
      </p>
      {(!id || isModified) && <p>「下書き保存」を押してから調べてください。</p>}
      <Button
        buttonStyle="secondary"
        disabled={!id || isModified || isBusy}
        margin={false}
        onClick={() => void compare()}
        size="medium"
        type="button"
      >
        {isBusy ? '調べています…' : '検索の見本で調べる'}
      </Button>
      {posted && 'problem' in posted && (
        <p className="portal-workflow__problem" role="alert">
          {posted.problem}
        </p>
      )}
      {posted && 'answer' in posted && !isModified && <Comparison comparison={posted.answer} />}
    </section>
  )
}
