'use client'

import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { formatInstant } from '../formatInstant'
import { CellFrame } from './CellFrame'

/** An instant in a list, in Japan time. */
export function InstantCell(props: DefaultCellComponentProps<DateFieldClient>) {
  return <CellFrame {...props}>{formatInstant(props.cellData)}</CellFrame>
}
