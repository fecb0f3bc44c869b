/** The audit trail keeps so many characters of a comment. */
const MOST_CHARACTERS = 2000
/** Room for saying that there is more. */
const ROOM = 20

/** What was corrected, a line for each, as the trail keeps it: whole lines, and how many more there were. */
export function trailWords(lines: readonly string[]): string {
  const whole = lines.join('\n')
  if (whole.length <= MOST_CHARACTERS) return whole
  let length = 0
  const kept = lines.filter((line) => {
    length += line.length + 1
    return length <= MOST_CHARACTERS - ROOM
  })
  return [...kept, `ほか${lines.length - kept.length}か所`].join('\n')
}
