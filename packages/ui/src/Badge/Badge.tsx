import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'key' | 'positive' | 'caution' | 'stopped'

const TONES: Record<BadgeTone, string> = {
  neutral: 'border-solid-gray-420 bg-white text-solid-gray-800',
  key: 'border-key-900 bg-white text-key-1000',
  positive: 'border-key-900 bg-key-900 text-white',
  caution: 'border-orange-900 bg-orange-50 text-orange-1100',
  stopped: 'border-solid-gray-700 bg-solid-gray-700 text-white',
}

/** A short word about a thing (its kind, its state). The words carry the meaning, never the colour. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-4 border px-2 py-0.5 text-dns-14B-130 ${TONES[tone]}`}>
      {children}
    </span>
  )
}
