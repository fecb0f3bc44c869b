import type { Step } from './Step'

/**
 * The steps that the arguments ask for: all of them without arguments, or those of
 * `--only=name,name` in their usual order. Returns a sentence when the arguments make no sense.
 */
export function chooseSteps(steps: Step[], args: string[]): Step[] | string {
  const known = steps.map(({ name }) => name)
  const unknown = args.find((arg) => !arg.startsWith('--only='))
  if (unknown) return `The argument ${unknown} is unknown; --only=${known.join(',')} is known.`
  const wanted = args.flatMap((arg) => arg.slice('--only='.length).split(','))
  const wrong = wanted.find((name) => !known.includes(name))
  if (wrong !== undefined) return `There is no step "${wrong}"; there are ${known.join(', ')}.`
  return wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name))
}
