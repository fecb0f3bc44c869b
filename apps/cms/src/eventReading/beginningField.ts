import type { TextField } from 'payload'
import { mayReadDrafts } from '../access/mayReadDrafts'
import { textField } from '../fields/textField'

/** Name of the field, and where a request keeps its value on the way to `keepBeginning`. */
export const BEGINNING = 'beginning'

/** What a draft was begun from, so that a request that is sent twice begins one. No request sets it. */
export const beginningField: TextField = {
  ...textField({
    name: BEGINNING,
    label: '作り始めのしるし',
    maxLength: 64,
    index: true,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  }),
  access: { read: mayReadDrafts('events'), create: () => false, update: () => false },
}
