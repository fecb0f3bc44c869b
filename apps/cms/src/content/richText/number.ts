import type { NumberFields, NumberNode } from './nodes'
import { stableId } from './stableId'

/** A number that is computed when the page is made (docs/content-model.md, "Rich text"). */
export function number(
  count: string,
  {
    basis = 'listed',
    unit = 'places',
    withDate = false,
  }: Partial<Omit<NumberFields, 'count'>> = {},
): NumberNode {
  const fields = { blockType: 'registerNumber', count, basis, unit, withDate } as const
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { ...fields, id: stableId(fields), blockName: '' },
  }
}
