'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { EntryBeginning } from '../../../search/lab/draftEntry'
import { postForAnswer } from '../../postJson'

type Props = {
  beginning: EntryBeginning
  button: string
  /** For those who hear the button without what stands around it. */
  about: string
}

/** Begins an entry of the dictionary as a draft and opens it. */
export function BeginEntry({ beginning, button, about }: Props) {
  const { config } = useConfig()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const begin = async () => {
    setIsBusy(true)
    const posted = await postForAnswer<{ id: string }>('/api/search-lab/entries', beginning)
    if ('answer' in posted) {
      window.location.assign(
        `${config.routes.admin}/collections/search-entries/${posted.answer.id}`,
      )
      return
    }
    setProblem(posted.problem)
    setIsBusy(false)
  }
  return (
    <>
      <button
        className="btn btn--style-secondary btn--size-small"
        disabled={isBusy}
        onClick={() => void begin()}
        type="button"
      >
        {button}
        <span className="portal-visually-hidden">（{about}）</span>
      </button>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
