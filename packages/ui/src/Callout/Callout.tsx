import type { ReactNode } from 'react'

export type CalloutTone = 'info' | 'important' | 'warning'

const TONES: Record<CalloutTone, { frame: string; label: string }> = {
  info: { frame: 'border-key-900 bg-key-50', label: '補足' },
  important: { frame: 'border-light-blue-900 bg-light-blue-50', label: '大切なこと' },
  warning: { frame: 'border-orange-900 bg-orange-50', label: '注意' },
}

export interface CalloutProps {
  tone?: CalloutTone
  /** Without a title the kind of callout is named instead. */
  title?: string | null
  children: ReactNode
}

/** A few sentences that must not be overlooked. At most two on a page. */
export function Callout({ tone = 'info', title, children }: CalloutProps) {
  const { frame, label } = TONES[tone]
  return (
    <div role="note" className={`my-6 max-w-[42em] rounded-8 border border-l-8 p-4 ${frame}`}>
      <p className="text-std-18B-160">{title ?? label}</p>
      <div className="mt-1">{children}</div>
    </div>
  )
}
