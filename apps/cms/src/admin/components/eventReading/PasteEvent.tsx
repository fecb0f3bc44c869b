'use client'

import { PasteText } from './PasteText'
import { ReadingList } from './ReadingList'
import { useEventReading } from './useEventReading'

/** The two steps of 文章を貼り付けて作る: paste, then look at what was read. */
export function PasteEvent({ admin }: { admin: string }) {
  const steps = useEventReading((id) => {
    window.location.assign(`${admin}/collections/events/${id}`)
  })
  const { problem, reading } = steps
  return (
    <>
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
      {reading ? <ReadingList reading={reading} steps={steps} /> : <PasteText steps={steps} />}
    </>
  )
}
