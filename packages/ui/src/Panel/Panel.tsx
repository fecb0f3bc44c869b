import type { ReactNode } from 'react'

export interface PanelProps {
  /** Whether it is what the reader may act on (a desk to call), or only set apart. */
  tone?: 'plain' | 'key'
  children: ReactNode
}

/** A box that holds together what belongs together. It leads nowhere by itself; what does is a Card. */
export function Panel({ tone = 'plain', children }: PanelProps) {
  return (
    <div
      className={`my-6 box-measure rounded-12 border p-4 desktop:p-5 ${tone === 'key' ? 'border-key-900 bg-key-50' : 'border-solid-gray-300'}`}
    >
      {children}
    </div>
  )
}
