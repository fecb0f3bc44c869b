import { APIError } from 'payload'

/**
 * A whole number of the address, or the one that holds where there is none.
 *
 * @throws APIError 400 in Japanese, with the parameter
 */
export function wholeNumber(
  given: URLSearchParams,
  name: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
): number {
  const text = (given.get(name) ?? '').trim()
  if (text === '') return otherwise
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (number >= from && number <= to) return number
  throw new APIError(
    `${name} には${from}から${to}までの整数を指定してください。`,
    400,
    { field: name },
    true,
  )
}
