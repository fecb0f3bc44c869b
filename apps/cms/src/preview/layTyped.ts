import {
  type CollectionConfig,
  deepCopyObjectSimple,
  type Field,
  type PayloadRequest,
} from 'payload'
import { findValueProblems } from '../fields/input/findValueProblems'
import { isPlainObject } from '../fields/input/isPlainObject'
import { shapeProblem } from '../fields/input/shapeProblem'
import { tidyText } from '../fields/input/tidyText'
import { type Leaf, walkFields } from '../fields/input/walkFields'
import { hasTranslations } from '../localization/hasTranslations'
import { plainValue } from './plainValue'

type Data = Record<string, unknown>

/** What no form decides, whatever it sends. */
const SERVER_OWNED = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt'])
/** A row of a list, and what stands in it. */
const IN_ROW = /\.\d+(?:\.|$)/

type Options = {
  req: PayloadRequest
  collection: Pick<CollectionConfig, 'fields' | 'slug'>
  /** The newest draft in the language that is asked for; null for a document that is new. */
  stored: Data | null
  typed: Data
  /** Whether the form is in the language that is asked for; if not, only what has no language is taken from it. */
  isSameLanguage: boolean
}

/**
 * The newest draft with what was typed in its place, relations as ids.
 *
 * Nothing is taken that this person may not write. What a save would refuse (half a date, the end before the beginning) is
 * left empty, so that the page shows the rest.
 */
export async function layTyped(options: Options): Promise<Data> {
  const { collection, stored, isSameLanguage } = options
  const typed = deepCopyObjectSimple<Data>(options.typed)
  await keepWritable(options, typed)
  emptyMisshapen(collection.fields, typed)
  tidyText(collection.fields, typed)
  await emptyRefused(options, typed)
  const laid = deepCopyObjectSimple<Data>(stored ?? {})
  for (const { field, path, siblingData, value } of walkFields(collection.fields, typed)) {
    // What groups hold is laid field by field, and lists as wholes.
    if (field.type === 'group' || IN_ROW.test(path)) continue
    if (!Object.hasOwn(siblingData, field.name) || SERVER_OWNED.has(path)) continue
    if (isSameLanguage || !hasTranslations([field])) put(laid, path.split('.'), value)
  }
  return laid
}

/** As Payload does it when it saves: a closed field stays as it is stored. */
async function keepWritable({ req, stored, collection }: Options, typed: Data): Promise<void> {
  const operation = stored ? 'update' : 'create'
  for (const { field, siblingData, blockData } of walkFields(collection.fields, typed)) {
    const rule = 'access' in field ? field.access?.[operation] : undefined
    const isComputed = ('virtual' in field && field.virtual) || ('hidden' in field && field.hidden)
    const args = { req, data: typed, siblingData, blockData, doc: stored ?? undefined }
    const isOpen = !isComputed && (!rule || (await rule({ ...args, id: stored?.id as string })))
    if (!isOpen) delete siblingData[field.name]
  }
}

function emptyMisshapen(fields: Field[], typed: Data): void {
  for (const { field, siblingData, value } of walkFields(fields, typed)) {
    if (!Object.hasOwn(siblingData, field.name)) continue
    siblingData[field.name] = shapeProblem(field, value) ? null : plainValue(field, value)
  }
}

async function emptyRefused({ req, collection, stored }: Options, typed: Data): Promise<void> {
  const { fields, slug } = collection
  const problems = await findValueProblems({
    fields,
    data: typed,
    id: stored?.id,
    operation: stored ? 'update' : 'create',
    req,
    slug,
  })
  const refused = new Set(problems.map(({ path }) => path))
  for (const leaf of walkFields(fields, typed)) {
    if (refused.has(leaf.path) && !isContainer(leaf)) leaf.siblingData[leaf.field.name] = null
  }
}

/** What is wrong with a list as a whole is no reason to show none of it. */
const isContainer = ({ field }: Leaf) =>
  field.type === 'array' || field.type === 'blocks' || field.type === 'group'

function put(target: Data, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[first] = value
    return
  }
  const inner = isPlainObject(target[first]) ? target[first] : {}
  target[first] = inner
  put(inner, rest, value)
}
