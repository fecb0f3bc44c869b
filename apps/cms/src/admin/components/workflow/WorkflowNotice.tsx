'use client'

import { useEffect, useRef } from 'react'

/** What was done just before the page was loaded anew. The button that did it may be gone, so the reader goes on here. */
export function WorkflowNotice({ notice }: { notice: string }) {
  const place = useRef<HTMLOutputElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <output className="portal-workflow__notice" ref={place} tabIndex={-1}>
      {notice}
    </output>
  )
}
