/** A node as the portal's editor stores it; only what fixes change or look at. */
export type StoredNode = {
  type?: string
  text?: string
  tag?: string
  children?: StoredNode[]
  fields?: Record<string, unknown>
  headerState?: number
} & Record<string, unknown>

export type StoredRoot = { children: StoredNode[] }

/** The node at the indices of children from the root on; `[]` is the root itself. */
export function storedNodeAt(root: StoredRoot, path: readonly number[]): StoredNode | undefined {
  return path.reduce<StoredNode | undefined>((node, index) => node?.children?.[index], root)
}
