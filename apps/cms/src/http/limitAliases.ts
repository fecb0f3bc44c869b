import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

const MAX_ROOT_FIELDS = 10

/** One GraphQL request may ask for ten things at most: aliases would multiply any other limit. */
export function limitAliases(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > MAX_ROOT_FIELDS) {
        context.reportError(
          new GraphQLError(`1回に問い合わせできるのは${MAX_ROOT_FIELDS}項目までです。`, {
            nodes: node,
          }),
        )
      }
    },
  }
}
