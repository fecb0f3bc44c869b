'use client'

import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { CellFrame } from './CellFrame'

type Props = DefaultCellComponentProps<TextFieldClient> & { labels: Record<string, string> }

/** A stored value as the word that staff use for it. */
export function TermCell({ labels, ...props }: Props) {
  const value = typeof props.cellData === 'string' ? props.cellData : ''
  return <CellFrame {...props}>{labels[value] ?? value}</CellFrame>
}
