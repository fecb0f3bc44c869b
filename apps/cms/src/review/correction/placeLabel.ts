import type { FlattenedField } from 'payload'
import { findingLabel } from '../../authoring/findingLabel'

const PARAGRAPH = /^(\w+)\.root\.children\.(\d+)\./

/** What the form calls a place that can be mended; of a rich text also which of its paragraphs. */
export function placeLabel(fields: readonly FlattenedField[], path: string): string {
  const [, name, index] = PARAGRAPH.exec(path) ?? []
  if (name === undefined) return findingLabel(fields, path)
  return `${findingLabel(fields, name)}（${Number(index) + 1}番目の段落）`
}
