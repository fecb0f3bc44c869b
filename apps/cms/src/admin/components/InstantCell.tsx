'use client'

import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { formatInstant } from '../formatInstant'

/** An instant in a list, in Japan time. */
export function InstantCell({ cellData }: DefaultCellComponentProps<DateFieldClient>) {
  return <span>{formatInstant(cellData)}</span>
}
