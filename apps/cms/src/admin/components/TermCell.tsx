'use client'

import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

type Props = DefaultCellComponentProps<TextFieldClient> & { labels: Record<string, string> }

/** A stored value as the word that staff use for it. */
export function TermCell({ cellData, labels }: Props) {
  const value = typeof cellData === 'string' ? cellData : ''
  return <span>{labels[value] ?? value}</span>
}
