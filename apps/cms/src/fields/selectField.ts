import { optionsOf } from '@tokyo-cancer-portal/domain'
import type { SelectField } from 'payload'

type Term = { readonly value: string; readonly label: string }

type Options = Pick<
  SelectField,
  'name' | 'access' | 'admin' | 'enumName' | 'index' | 'required' | 'defaultValue'
> & {
  label: string
  vocabulary: readonly Term[]
}

/** One value of a vocabulary. */
export function selectField({ vocabulary, ...options }: Options): SelectField {
  return { type: 'select', options: optionsOf(vocabulary), ...options }
}

/** Any number of values of a vocabulary. */
export function selectManyField({ vocabulary, ...options }: Options): SelectField {
  return { type: 'select', hasMany: true, options: optionsOf(vocabulary), ...options }
}
