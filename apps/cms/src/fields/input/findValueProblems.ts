import type { Field, PayloadRequest } from 'payload'
import type { Problem } from './Problem'
import { type Leaf, walkFields } from './walkFields'

type Data = Record<string, unknown>
type AnyValidate = (value: unknown, options: Data) => Promise<string | true> | string | true

type Options = {
  fields: readonly Field[]
  data: Data
  /** The whole document, where `data` is a part of it only. */
  document?: Data
  id?: unknown
  /** Whether what is required has to be there. */
  isComplete?: boolean
  operation: 'create' | 'update'
  req: PayloadRequest
  slug?: string
}

/**
 * Runs the validation of every field, as if nothing were required unless `isComplete`.
 *
 * Unlike Payload's own pass it also looks at fields that a condition hides: what is hidden in the form is stored and
 * served all the same.
 */
export async function findValueProblems(options: Options): Promise<Problem[]> {
  const answers = await Promise.all(
    walkFields(options.fields, options.data).map(async (leaf) => {
      const answer = await validateLeaf(leaf, options)
      return typeof answer === 'string'
        ? [{ path: leaf.path, label: leaf.label, message: answer }]
        : []
    }),
  )
  return answers.flat()
}

function validateLeaf(
  leaf: Leaf,
  { data, document, id, isComplete, operation, req, slug }: Options,
): Promise<string | true> | string | true {
  const { field, value } = leaf
  const validate = 'validate' in field ? (field.validate as AnyValidate | undefined) : undefined
  const isEmpty = value === undefined || value === null || value === ''
  if (!validate || (isEmpty && (!isComplete || isHidden(leaf, document ?? data, operation))))
    return true
  return validate(value, {
    ...field,
    ...(isComplete ? {} : { required: false, minRows: undefined }),
    // Asks the database under the user's access, which a hook does not know; Payload asks when publishing.
    filterOptions: undefined,
    id,
    blockData: leaf.blockData,
    collectionSlug: slug,
    data: document ?? data,
    event: 'submit',
    operation,
    path: leaf.path.split('.'),
    preferences: { fields: {} },
    req,
    siblingData: leaf.siblingData,
  })
}

function isHidden(
  { field, siblingData, blockData, path }: Leaf,
  data: Data,
  operation: 'create' | 'update',
): boolean {
  const condition = field.admin?.condition
  if (!condition) return false
  const context = { blockData: blockData ?? {}, operation, path: path.split('.'), user: null }
  return !condition(data, siblingData, context)
}
