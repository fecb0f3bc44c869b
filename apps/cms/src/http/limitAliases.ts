import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

const MAX_ROOT_FIELDS = 10

/**
 * One GraphQL request may ask for ten things at most: aliases would multiply any other limit. Fields inside fragments
 * count where they are used.
 */
export function limitAliases(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (countFields(node.selectionSet, context) > MAX_ROOT_FIELDS) {
        context.reportError(
          new GraphQLError(`1回に問い合わせできるのは${MAX_ROOT_FIELDS}項目までです。`, {
            nodes: node,
          }),
        )
      }
    },
  }
}

/** Stops at the first field too many: fragments that spread each other twice would take for ever to count. */
function countFields(root: SelectionSetNode, context: ValidationContext): number {
  const pending = [{ set: root, within: [] as string[] }]
  let fields = 0
  for (let next = pending.pop(); next && fields <= MAX_ROOT_FIELDS; next = pending.pop()) {
    const { set, within } = next
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields += 1
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        pending.push({ set: selection.selectionSet, within })
      else {
        const name = selection.name.value
        const fragment = within.includes(name) ? undefined : context.getFragment(name)
        if (fragment) pending.push({ set: fragment.selectionSet, within: [...within, name] })
      }
    }
  }
  return fields
}
