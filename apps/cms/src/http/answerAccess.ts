import type { GraphQLExtension } from 'payload'

type Resolve = (...args: unknown[]) => Promise<Record<string, unknown>>
type Field = Record<string, unknown> & { resolve: Resolve }

/** Payload's own question `Access`, which has no answer about the admin for a visitor and breaks: it is "no". */
export const answerAccess: GraphQLExtension = (_graphQL, context) => {
  const Access = context.Query.fields.Access as Field
  const resolve: Resolve = async (...args) => ({
    canAccessAdmin: false,
    ...(await Access.resolve(...args)),
  })
  return { Access: { ...Access, resolve } }
}
