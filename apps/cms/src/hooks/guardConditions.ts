import {
  APIError,
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  parseParams,
  type PayloadRequest,
  type SanitizedGlobalConfig,
} from 'payload'
import { whereProblem } from './conditions/whereProblem'

type Asked = { where?: unknown; overrideAccess?: boolean }

/**
 * Refuses a condition, of whomever and for whatever operation, that the database cannot be asked.
 *
 * Payload does not say whether documents or their versions are looked for: the paths of both are known here, and it
 * refuses by itself those that belong to the other.
 */
export const guardConditions: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  check(args as Asked, req, () => [
    ...collection.flattenedFields,
    ...(collection.versions
      ? buildVersionCollectionFields(req.payload.config, collection, true)
      : []),
  ])
  return args
}

/** The same for the versions of a global, which Payload asks for without any hook. */
export function guardGlobalConditions(global: SanitizedGlobalConfig): void {
  for (const endpoint of global.endpoints || []) {
    if (endpoint.path !== '/versions') continue
    const { handler } = endpoint
    endpoint.handler = (req) => {
      const { where } = parseParams({ ...req.query })
      check({ where }, req, () => buildVersionGlobalFields(req.payload.config, global, true))
      return handler(req)
    }
  }
}

function check(
  { where, overrideAccess }: Asked,
  req: PayloadRequest,
  fields: () => FlattenedField[],
): void {
  if (overrideAccess || where === undefined || where === '') return
  const problem = whereProblem(where, {
    fields: fields(),
    fieldsOf: (slug) =>
      Object.hasOwn(req.payload.collections, slug)
        ? req.payload.collections[slug as CollectionSlug].config.flattenedFields
        : undefined,
  })
  if (problem) throw new APIError(problem.message, 400, { field: problem.path }, true)
}
