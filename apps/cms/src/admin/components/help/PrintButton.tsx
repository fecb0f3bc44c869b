'use client'

import { useIsReady } from '../../useIsReady'

/** Opens the browser's own dialog. */
export function PrintButton() {
  const isReady = useIsReady()
  return (
    <button
      className="btn btn--style-primary btn--size-medium"
      disabled={!isReady}
      onClick={() => window.print()}
      type="button"
    >
      印刷する
    </button>
  )
}
