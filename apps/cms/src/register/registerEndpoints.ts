import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Endpoint } from 'payload'
import { listTypedNumbers } from './listTypedNumbers'
import { readDay } from './readDay'
import { registerOverview } from './registerOverview'
import { requireRegister } from './requireRegister'

const HEADERS = { 'cache-control': 'no-store' }

/**
 * The register of hospitals for staff:
 *
 * - `GET /api/register?date=2027-04-01` → `RegisterOverview`: counts and changes; without `date` of the next 1 April
 * - `GET /api/register/typed-numbers` → `{ documents: MisstatedDocument[] }`: texts whose typed numbers disagree today
 *
 * 400 for a date that is none, 401 without a login, 403 for everybody but staff who look after all hospitals.
 */
export const registerEndpoints: Endpoint[] = [
  {
    path: '/register',
    method: 'get',
    handler: async (req) => {
      await requireRegister(req)
      const today = toLocalDate(new Date())
      const date = readDay(req.searchParams.get('date'), today)
      return Response.json(await registerOverview(req, date, today), { headers: HEADERS })
    },
  },
  {
    path: '/register/typed-numbers',
    method: 'get',
    handler: async (req) => {
      await requireRegister(req)
      const documents = await listTypedNumbers(req, toLocalDate(new Date()))
      return Response.json({ documents }, { headers: HEADERS })
    },
  },
]
