import type { ReactNode } from 'react'

import { Button } from '../Button/Button'

export interface FilterFormProps {
  action: string
  /** Where the list is without conditions, if any is set. */
  resetHref: string | null
  /** The fields. */
  children: ReactNode
}

/** Conditions of a list; they go into the address, so that the list can be kept and shared. */
export function FilterForm({ action, resetHref, children }: FilterFormProps) {
  return (
    <search aria-label="条件で絞り込む">
      <form
        action={action}
        method="get"
        className="my-6 rounded-12 bg-paper p-4 desktop:p-6 print:hidden"
      >
        <div className="flex flex-wrap items-end gap-4">
          {children}
          <Button>絞り込む</Button>
        </div>
        {resetHref && (
          <p className="mt-3">
            <a href={resetHref} className="link inline-block py-2">
              条件をすべて外す
            </a>
          </p>
        )}
      </form>
    </search>
  )
}
