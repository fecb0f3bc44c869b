import type { BlockFields, BlockNode } from './nodes'
import { stableId } from './stableId'

/** A block of the portal's editor (docs/content-model.md, "Rich text"). */
export function block(fields: BlockFields): BlockNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { ...fields, id: stableId(fields), blockName: '' },
  }
}
