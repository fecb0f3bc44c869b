import type { ReactNode } from 'react'
import type { IconName } from '../Icon/Icon'

import { Icon } from '../Icon/Icon'

export type CalloutTone = 'info' | 'important' | 'warning'

const TONES: Record<CalloutTone, { frame: string; ink: string; icon: IconName }> = {
  info: { frame: 'border-key-900 bg-key-50', ink: 'text-key-900', icon: 'info' },
  important: {
    frame: 'border-light-blue-900 bg-light-blue-50',
    ink: 'text-light-blue-900',
    icon: 'info',
  },
  warning: {
    frame: 'border-orange-900 bg-orange-50',
    ink: 'text-orange-900',
    icon: 'alert',
  },
}

export interface CalloutProps {
  tone?: CalloutTone
  /** What it is about, or else what kind of callout it is. */
  title: string
  children: ReactNode
}

/** A few sentences that must not be overlooked. At most two on a page. */
export function Callout({ tone = 'info', title, children }: CalloutProps) {
  const { frame, ink, icon } = TONES[tone]
  return (
    <div role="note" className={`my-6 box-measure rounded-8 border border-l-8 p-4 ${frame}`}>
      <p className="phrases flex items-start gap-2 text-std-18B-160">
        <span className={`mt-0.5 ${ink}`}>
          <Icon name={icon} />
        </span>
        <span>{title}</span>
      </p>
      <div className="mt-1 empty:hidden">{children}</div>
    </div>
  )
}
