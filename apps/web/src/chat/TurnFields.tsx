/** The conversation so far, which stays in the page alone: what the visitor asked before. */
export function TurnFields({ turns }: { turns: readonly string[] }) {
  // eslint-disable-next-line react/no-array-index-key -- somebody may say the same twice, and nothing moves
  return turns.map((turn, at) => <input key={at} type="hidden" name="turn" value={turn} />)
}
