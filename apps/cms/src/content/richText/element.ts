/** What every Lexical element node carries beside its children. */
export function element<Type extends string, Child>(type: Type, children: Child[], version = 1) {
  return { type, version, direction: 'ltr', format: '', indent: 0, children } as const satisfies {
    children: Child[]
  } & Record<string, unknown>
}
