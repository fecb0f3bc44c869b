import type { ReactNode } from 'react'

import { FilterForm as Form } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface FilterFormProps {
  action: string
  /** Whether any condition is set, so that there is something to remove. */
  filtered: boolean
  /** Where there are no conditions; the form's own address unless told. */
  resetHref?: string
  /** What the button says; left out: that it narrows a list. */
  submit?: string
  /** The fields. */
  children: ReactNode
}

/**
 * Conditions of a list.
 *
 * @param resetHref where the list is without conditions; the address of the form where it is left out
 */
export function FilterForm({
  action,
  filtered,
  resetHref = action,
  submit,
  children,
}: FilterFormProps) {
  const t = translator('Finder', contentLanguage())
  const words = { label: t('label'), submit: submit ?? t('submit'), reset: t('reset') }
  return (
    <Form action={action} resetHref={filtered ? resetHref : null} words={words}>
      {children}
    </Form>
  )
}
