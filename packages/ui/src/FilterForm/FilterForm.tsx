import type { ReactNode } from 'react'

import { Button } from '../Button/Button'

export interface FilterFormProps {
  action: string
  /** Where the list is without conditions, if any is set. */
  resetHref: string | null
  words: {
    /** What the form is called for those who do not see it. */
    label: string
    submit: string
    reset: string
  }
  /** The fields. */
  children: ReactNode
}

/** Conditions of a list; they go into the address, so that the list can be kept and shared. */
export function FilterForm({ action, resetHref, words, children }: FilterFormProps) {
  return (
    <search aria-label={words.label}>
      <form
        action={action}
        method="get"
        className="my-6 rounded-12 bg-paper p-4 desktop:p-6 print:hidden"
      >
        <div className="flex flex-wrap items-end gap-4">
          {children}
          <Button>{words.submit}</Button>
        </div>
        {resetHref && (
          <p className="mt-3">
            <a href={resetHref} className="link inline-block py-2">
              {words.reset}
            </a>
          </p>
        )}
      </form>
    </search>
  )
}
