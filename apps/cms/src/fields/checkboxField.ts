import type { CheckboxField } from 'payload'

type Options = Pick<CheckboxField, 'name' | 'access' | 'admin' | 'index' | 'defaultValue'> & {
  label: string
}

/** Yes or no; no unless somebody says yes. */
export function checkboxField(options: Options): CheckboxField {
  return { type: 'checkbox', defaultValue: false, ...options }
}
