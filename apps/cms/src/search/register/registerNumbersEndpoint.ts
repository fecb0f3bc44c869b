import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { type Endpoint } from 'payload'
import { requireActor } from '../../auth/requireActor'
import { readRegister } from './readRegister'

/** What the editor shows in the place of a computed number; by the values of `REGISTER_COUNTS`. */
export type ShownNumbers = Record<'listed' | 'published', Record<string, number>>

/**
 * `GET /api/register/numbers` → `ShownNumbers`: what computed numbers in texts are today. For people who work here: the
 * site shows the same numbers in its texts.
 *
 * 401 without a login.
 */
export const registerNumbersEndpoint: Endpoint = {
  path: '/register/numbers',
  method: 'get',
  handler: async (req) => {
    await requireActor(req)
    const { listed, published } = await readRegister(req, toLocalDate(new Date()))
    const numbers: ShownNumbers = { listed: countsOf(listed), published: countsOf(published) }
    return Response.json(numbers, { headers: { 'cache-control': 'no-store' } })
  },
}

const countsOf = (counts: ReadonlyMap<string, { count: number }>): Record<string, number> =>
  Object.fromEntries([...counts].map(([value, { count }]) => [value, count]))
