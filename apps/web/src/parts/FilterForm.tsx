import type { ReactNode } from 'react'

import { FilterForm as Form } from '@tokyo-cancer-portal/ui'

export interface FilterFormProps {
  action: string
  /** Whether any condition is set, so that there is something to remove. */
  filtered: boolean
  /** The fields. */
  children: ReactNode
}

/** Conditions of a list whose address without conditions is that of the form. */
export function FilterForm({ action, filtered, children }: FilterFormProps) {
  return (
    <Form action={action} resetHref={filtered ? action : null}>
      {children}
    </Form>
  )
}
