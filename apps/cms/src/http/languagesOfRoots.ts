import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'

const ARGUMENTS = ['locale', 'fallbackLocale']

/**
 * The languages that the root fields of an operation ask for, each as one text; a field that names none counts as a
 * language of its own. Of fragments what stands in them; they must not lead back into themselves.
 */
export function languagesOfRoots(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: unknown,
): Set<string> {
  const valueOf = (value: ValueNode | undefined) =>
    value?.kind === Kind.VARIABLE
      ? variableOf(value.name.value, operation, variables)
      : value && valueFromASTUntyped(value)
  const languageOf = (field: FieldNode) =>
    JSON.stringify(
      ARGUMENTS.map(
        (name) => valueOf(field.arguments?.find((one) => one.name.value === name)?.value) ?? null,
      ),
    )
  return new Set(rootFields(document, operation.selectionSet).map(languageOf))
}

function rootFields(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        // What GraphQL itself answers (`__typename`) is in no language.
        return selection.name.value.startsWith('__') ? [] : [selection]
      case Kind.INLINE_FRAGMENT:
        return rootFields(document, selection.selectionSet)
      case Kind.FRAGMENT_SPREAD: {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        )
        return fragment && 'selectionSet' in fragment
          ? rootFields(document, fragment.selectionSet)
          : []
      }
    }
  })
}

function variableOf(
  name: string,
  { variableDefinitions }: OperationDefinitionNode,
  variables: unknown,
): unknown {
  const given = Object(variables) as Record<string, unknown>
  if (Object.hasOwn(given, name)) return given[name]
  const definition = variableDefinitions?.find((one) => one.variable.name.value === name)
  return definition?.defaultValue && valueFromASTUntyped(definition.defaultValue)
}
