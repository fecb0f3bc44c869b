import type { CellNode, RichNode, TableNode } from '../model/RichNode'
import type { Finding } from '../model/Finding'
import { shortened } from '../passages/shortened'
import { textOf } from '../tree/textOf'
import { type PlacedNode, walk } from '../tree/walk'

export interface PlacedTable extends PlacedNode {
  node: TableNode
  rows: readonly (readonly CellNode[])[]
}

/** Every table of a rich text with its cells by row. */
export function tablesIn(nodes: readonly RichNode[]): PlacedTable[] {
  return walk(nodes).flatMap(({ node, path, siblings }) =>
    node.kind === 'table' ? [{ node, path, siblings, rows: rowsOf(node) }] : [],
  )
}

function rowsOf({ children }: TableNode): CellNode[][] {
  return children.map((row) =>
    row.kind === 'row' ? row.children.filter((cell): cell is CellNode => cell.kind === 'cell') : [],
  )
}

/** A finding about a table as a whole. */
export function tableFinding(
  field: string,
  { node, path }: PlacedTable,
  rest: Pick<Finding, 'rule' | 'severity' | 'message'> & Partial<Pick<Finding, 'fix'>>,
): Finding {
  const snippet = shortened(node.caption ?? textOf(node.children.slice(0, 1)))
  return { ...rest, field, place: { node: path, start: 0, end: 0 }, snippet }
}
