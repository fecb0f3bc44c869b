import type { ReactNode } from 'react'

import { Icon } from '../Icon/Icon'

export interface MessageProps {
  kind: 'done' | 'problem'
  /** Where a form's address or a field's description leads; the message then takes the focus. */
  id: string
  children: ReactNode
}

/** What became of what somebody sent. */
export function Message({ kind, id, children }: MessageProps) {
  const isDone = kind === 'done'
  return (
    <p
      id={id}
      role={isDone ? 'status' : 'alert'}
      tabIndex={-1}
      className={`my-6 flex box-measure items-start gap-3 rounded-12 border-2 bg-white p-4 font-700 ${isDone ? 'border-key-900' : 'border-error-1'}`}
    >
      <span className={`mt-1 ${isDone ? 'text-key-900' : 'text-error-1'}`}>
        <Icon name={isDone ? 'check' : 'alert'} />
      </span>
      <span>{children}</span>
    </p>
  )
}
