/** So many lines are compared at a glance. */
const AT_A_GLANCE = 6

/** Two texts of many lines without the lines that both have, of which the number is said; short ones as they are. */
export function differingLines(one: string, other: string): [string, string] {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  if (Math.max(lines.length, others.length) <= AT_A_GLANCE) return [one, other]
  const [inOne, inOther] = [new Set(lines), new Set(others)]
  const same = lines.filter((line) => inOther.has(line)).length
  const shown = (left: string[]) =>
    [...left, ...(same > 0 ? [`${left.length > 0 ? 'ほか' : ''}${same}日は同じ`] : [])].join('\n')
  return [
    shown(lines.filter((line) => !inOther.has(line))),
    shown(others.filter((line) => !inOne.has(line))),
  ]
}
