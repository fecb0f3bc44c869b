import type { Block } from 'payload'

/** Shows the heading in a block's row, so that several blocks of one kind can be told apart while they are closed. */
export function namedByHeading(kind: string): NonNullable<Block['admin']> {
  return {
    disableBlockName: true,
    components: {
      Label: { path: '/admin/components/BlockLabel#BlockLabel', clientProps: { kind } },
    },
  }
}
