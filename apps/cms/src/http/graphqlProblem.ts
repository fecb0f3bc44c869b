import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { languagesOfRoots } from './languagesOfRoots'

const MAX_ROOT_FIELDS = 10
const MAX_DEPTH = 12
const MAX_SELECTIONS = 2000

type Shape = { fields: number; depth: number; selections: number }

/**
 * Why a GraphQL question is not even looked at, in a sentence; undefined where it may go on, also where it cannot be
 * parsed (GraphQL says that better).
 *
 * One request asks for ten things at most, twelve levels deep: aliases would multiply any other limit, and a relation
 * that leads back to its own collection would have no end. What stands in fragments counts where they are used.
 * Asked before the request is handed on, because Payload's own measure of complexity walks through fragments that
 * spread one another again and again, for ever where they go in circles.
 *
 * One request speaks one language: Payload sets the language of a field on the whole request, where it would go on to
 * the next field, and a text would be saved in another language than it is in.
 */
export function graphqlProblem(query: unknown, variables?: unknown): string | undefined {
  const document = parsed(query)
  if (!document) return undefined
  const measure = shapeMeasure(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const shape = measure(definition.selectionSet)
    if (!shape) return '断片（fragment）が自分自身を含んでいます。'
    if (shape.fields > MAX_ROOT_FIELDS)
      return `1回に問い合わせできるのは${MAX_ROOT_FIELDS}項目までです。`
    if (shape.depth > MAX_DEPTH) return `問い合わせの入れ子は${MAX_DEPTH}段までです。`
    if (shape.selections > MAX_SELECTIONS) return '問い合わせが大きすぎます。'
    if (languagesOfRoots(document, definition, variables).size > 1) {
      return '言語（locale・fallbackLocale）は、1回の問い合わせのすべての項目で同じにしてください。'
    }
  }
  return undefined
}

function parsed(query: unknown): DocumentNode | undefined {
  try {
    return typeof query === 'string' ? parse(query, { noLocation: true }) : undefined
  } catch {
    return undefined
  }
}

/** Measures each fragment once; null for a set that leads back into itself. */
function shapeMeasure(document: DocumentNode): (set: SelectionSetNode) => Shape | null {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one.selectionSet]),
  )
  const known = new Map<string, Shape | null>()
  const ofFragment = (name: string): Shape | null => {
    if (known.has(name)) return known.get(name) ?? null
    // Met again before it is measured: it contains itself.
    known.set(name, null)
    const set = fragments.get(name)
    const shape = set ? of(set) : { fields: 0, depth: 0, selections: 0 }
    known.set(name, shape)
    return shape
  }
  const of = ({ selections }: SelectionSetNode): Shape | null => {
    const sum: Shape = { fields: 0, depth: 0, selections: selections.length }
    for (const selection of selections) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? of(selection.selectionSet)
            : { fields: 0, depth: 0, selections: 0 }
      if (!inner) return null
      const isField = selection.kind === Kind.FIELD
      sum.fields += isField ? 1 : inner.fields
      sum.depth = Math.max(sum.depth, inner.depth + (isField ? 1 : 0))
      sum.selections += inner.selections
    }
    return sum
  }
  return of
}
