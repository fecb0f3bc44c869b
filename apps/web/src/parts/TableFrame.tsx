import type { ReactNode } from 'react'

export interface TableFrameProps {
  /** What the table is, for those who hear where the keyboard is. */
  label: string
  /** The table. */
  children: ReactNode
}

/** A wide table scrolls on its own. Not every browser lets the keyboard do that without a stop of its own. */
export function TableFrame({ label, children }: TableFrameProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- see above; a fieldset is for controls
    <div className="table-frame" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
