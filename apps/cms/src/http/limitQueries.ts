import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

const MAX_ROOT_FIELDS = 10
const MAX_DEPTH = 12

type Shape = { fields: number; depth: number }

/**
 * One GraphQL request asks for ten things at most, twelve levels deep: aliases would multiply any other limit, and a
 * relation that leads back to its own collection would have no end. What stands in fragments counts where they are
 * used.
 */
export function limitQueries(context: ValidationContext): ASTVisitor {
  const measure = shapeMeasure(context)
  return {
    OperationDefinition(node) {
      const { fields, depth } = measure(node.selectionSet)
      const refuse = (message: string) =>
        context.reportError(new GraphQLError(message, { nodes: node }))
      if (fields > MAX_ROOT_FIELDS)
        refuse(`1回に問い合わせできるのは${MAX_ROOT_FIELDS}項目までです。`)
      if (depth > MAX_DEPTH) refuse(`問い合わせの入れ子は${MAX_DEPTH}段までです。`)
    },
  }
}

/** Measures each fragment once: fragments that spread one another would otherwise be counted for ever. */
function shapeMeasure(context: ValidationContext): (set: SelectionSetNode) => Shape {
  const known = new Map<string, Shape>()
  const ofFragment = (name: string): Shape => {
    const found = known.get(name)
    if (found) return found
    // A fragment inside itself adds nothing here; GraphQL's own rules refuse it.
    known.set(name, { fields: 0, depth: 0 })
    const fragment = context.getFragment(name)
    const shape = fragment ? of(fragment.selectionSet) : { fields: 0, depth: 0 }
    known.set(name, shape)
    return shape
  }
  const of = ({ selections }: SelectionSetNode): Shape => {
    let fields = 0
    let depth = 0
    for (const selection of selections) {
      let shape: Shape
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? of(selection.selectionSet).depth : 0
        shape = { fields: 1, depth: inner + 1 }
      } else if (selection.kind === Kind.INLINE_FRAGMENT) shape = of(selection.selectionSet)
      else shape = ofFragment(selection.name.value)
      fields += shape.fields
      depth = Math.max(depth, shape.depth)
    }
    return { fields, depth }
  }
  return of
}
