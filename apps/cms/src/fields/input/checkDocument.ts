import type { CollectionBeforeChangeHook, Field, GlobalConfig, PayloadRequest } from 'payload'
import { findMissingRelations } from './findMissingRelations'
import { findShapeProblems } from './findShapeProblems'
import { findValueProblems } from './findValueProblems'
import { refuse } from './refuse'

type Data = Record<string, unknown>
type GlobalBeforeChangeHook = NonNullable<
  NonNullable<GlobalConfig['hooks']>['beforeChange']
>[number]

/**
 * Validates the finished document, drafts included: what is filled in must be right, what is empty may stay empty
 * (Payload itself asks for required fields when the document is published). Related documents must exist.
 *
 * Throwing a document away is always allowed, also one that an older rule let in. Nothing is made in the trash, and
 * what lies there is not changed unseen.
 */
export const checkDocument: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = (originalDoc ?? {}) as Data
  // `checkShape` lets nothing else change together with this.
  if (operation === 'update' && data.deletedAt && !before.deletedAt) return data
  const problems = await check({
    fields: collection.fields,
    data,
    before,
    operation,
    req,
    slug: collection.slug,
  })
  refuse(problems, { collection: collection.slug, id: before.id as string | undefined, req })
  return data
}

/** The same for a global. */
export const checkGlobalDocument: GlobalBeforeChangeHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => {
  const before = (originalDoc ?? {}) as Data
  const problems = await check({ fields: global.fields, data, before, operation: 'update', req })
  refuse(problems, { global: global.slug, req })
  return data
}

async function check({
  fields,
  data,
  before,
  operation,
  req,
  slug,
}: {
  fields: Field[]
  data: Data
  before: Data
  operation: 'create' | 'update'
  req: PayloadRequest
  slug?: string
}) {
  // Once more: what Payload or a hook made of the data was not there yet when it came in.
  const misshapen = findShapeProblems(fields, data)
  if (misshapen.length > 0) return misshapen
  const problems = await findValueProblems({ fields, data, id: before.id, operation, req, slug })
  return problems.length > 0 ? problems : findMissingRelations({ fields, data, before, req })
}
