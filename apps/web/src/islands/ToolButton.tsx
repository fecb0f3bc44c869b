import type { ReactNode } from 'react'

import { toolStyle } from './toolStyle'

/** A button of an island: hidden until its script is there (packages/ui/islands/shared/ActionElement). */
export function ToolButton({ action, children }: { action: string; children: ReactNode }) {
  return (
    <button type="button" hidden data-action={action} className={toolStyle}>
      {children}
    </button>
  )
}
