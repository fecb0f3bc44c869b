import { useEffect, useState } from 'react'
import { loadJapanese } from './loadJapanese'

/**
 * The newest Japanese text of a document, for the form of another language; null until it is known.
 *
 * @param source as `loadJapanese` takes it; null where it is not needed
 */
export function useJapaneseDocument(source: string | null): unknown {
  const [document, setDocument] = useState<unknown>(null)
  useEffect(() => {
    if (source === null) return
    let isCurrent = true
    void loadJapanese(source).then((found) => isCurrent && setDocument(found))
    return () => {
      isCurrent = false
    }
  }, [source])
  return document
}
