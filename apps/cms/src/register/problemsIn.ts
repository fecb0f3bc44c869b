import {
  findTypedNumbers,
  type RegisterNumbers,
  typedNumberProblem,
  type TypedNumberProblem,
} from '@tokyo-cancer-portal/domain'
import { textsIn } from './textsIn'

/** The numbers that are typed in a stored document and disagree with the register, each once. */
export function problemsIn(stored: object, numbers: RegisterNumbers): TypedNumberProblem[] {
  const found = textsIn(stored)
    .flatMap(findTypedNumbers)
    .flatMap((typed) => typedNumberProblem(typed, numbers) ?? [])
  return [...new Map(found.map((problem) => [keyOf(problem), problem])).values()]
}

const keyOf = ({ count, number, quote }: TypedNumberProblem) => `${count} ${number} ${quote}`
