import type { ReactNode } from 'react'

export interface DataTableProps {
  /** What the table is called for those who do not see it. */
  label: string
  caption?: string | null
  /** Rows of `th` and `td`, in `tbody`. */
  children: ReactNode
}

/**
 * A table that is moved sideways by itself where the page is narrower. It takes the focus, because without
 * it the keyboard could not move it.
 */
export function DataTable({ label, caption, children }: DataTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- see above; no element is a group that scrolls
    <div className="table-frame" role="group" aria-label={label} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {children}
      </table>
    </div>
  )
}
