'use client'

import { type RefCallback, useCallback, useState } from 'react'

type Size = { width: number; height: number }

/** The inner size of an element, as it changes; nothing before it is drawn. */
export function useSizeOf(): [RefCallback<HTMLElement>, Size] {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  const watch = useCallback<RefCallback<HTMLElement>>((element) => {
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [watch, size]
}
