import type { FlattenedField } from 'payload'
import { fieldLabel } from '../mail/fieldLabel'

const ROW = /^\d+$/

/** What the form calls the field of a finding, and of several rows which one, as the form counts them. */
export function findingLabel(fields: readonly FlattenedField[], path: string): string {
  const label = fieldLabel(fields, path) ?? path
  const row = path.split('.').find((part) => ROW.test(part))
  return row === undefined ? label : `${label}（${Number(row) + 1}番目）`
}
