/** The conversation so far, which stays in the page alone: what the visitor asked before. */
export function TurnFields({ turns }: { turns: readonly string[] }) {
  return turns.map((turn) => <input key={turn} type="hidden" name="turn" value={turn} />)
}
