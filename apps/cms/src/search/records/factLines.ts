/**
 * Facts as sentences that can be quoted alone: `電話：03-1234-5678`. What nobody confirmed is left out.
 *
 * @param facts labels with their values, in the order of the page
 */
export function factLines(
  facts: readonly (readonly [label: string, ...values: readonly (string | null)[]])[],
): string[] {
  return facts.flatMap(([label, ...values]) => {
    const known = values.filter(Boolean)
    return known.length > 0 ? [`${label}：${known.join('、')}`] : []
  })
}
