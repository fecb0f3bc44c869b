import { canSystem } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../database/inTransaction'
import { readBody } from '../../workflow/readBody'
import { actorOf } from '../actorOf'
import { mayManageAccount } from '../mayManageAccount'
import {
  confirmEnrolment,
  type Person,
  removeFactor,
  renewRecoveryCodes,
  startEnrolment,
  tell,
} from './enrol'
import { isPassword } from './isPassword'
import { limitCodes } from './limitCodes'
import { needsSecondFactor } from './needsSecondFactor'
import { secondFactorOf } from './secondFactorOf'
import { signInByTicket } from './signInByTicket'
import { spendCode } from './spendCode'

/** Of the own account. */
export type SecondFactorState = {
  isOn: boolean
  isRequired: boolean
  since: string | null
  recoveryCodesLeft: number
}

const text = (label: string, max: number) =>
  z
    .string({ error: `${label}を入力してください。` })
    .min(1, `${label}を入力してください。`)
    .max(max)
const code = text('確認コード', 40)
const ticket = text('チケット', 300)
const password = text('パスワード', 1000)

const NO_STORE = { headers: { 'cache-control': 'no-store' } }
const json = (body: object) => Response.json(body, NO_STORE)

/**
 * The second factor of the own account. Setting up is for whoever is signed in and repeats the password, or holds the
 * ticket of a sign-in that demanded one.
 *
 * - `GET /api/users/second-factor` → `SecondFactorState`
 * - `POST /api/users/second-factor/start` `{ ticket } | { password }` → `{ secret, uri, qr }`
 * - `POST /api/users/second-factor/confirm` `{ ticket?, code }` → `{ recoveryCodes }`
 * - `POST /api/users/second-factor/recovery-codes` `{ code }` → `{ recoveryCodes }`
 * - `POST /api/users/second-factor/remove` `{ password, code }`; 403 where the role demands one
 * - `POST /api/users/:id/second-factor/reset`: for somebody who has lost the telephone, by whoever manages accounts
 *
 * Answers 400, 401, 403, 404, 409, 429.
 */
export const secondFactorEndpoints: Endpoint[] = [
  {
    path: '/second-factor',
    method: 'get',
    handler: async (req) => {
      const person = requirePerson(req)
      const factor = await secondFactorOf(req, person.id)
      const isOn = Boolean(factor?.confirmedAt)
      const state: SecondFactorState = {
        isOn,
        isRequired: await needsSecondFactor(req, req.user as never),
        since: isOn ? (factor?.confirmedAt ?? null) : null,
        recoveryCodesLeft: isOn ? (factor?.recoveryHashes.length ?? 0) : 0,
      }
      return json(state)
    },
  },
  {
    path: '/second-factor/start',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(
        req,
        z.object({ ticket: ticket.optional(), password: password.optional() }),
      )
      if (body.ticket !== undefined) await signInByTicket(req, body.ticket)
      else await requirePassword(req, body.password)
      const person = requirePerson(req)
      return json(await inTransaction(req, () => startEnrolment(req, person)))
    },
  },
  {
    path: '/second-factor/confirm',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req, z.object({ ticket: ticket.optional(), code }))
      if (body.ticket !== undefined) await signInByTicket(req, body.ticket)
      const person = requirePerson(req)
      const counted = await limitCodes(req, person.id)
      const recoveryCodes = await inTransaction(req, () => confirmEnrolment(req, person, body.code))
      await counted.forget()
      return json({ recoveryCodes })
    },
  },
  {
    path: '/second-factor/recovery-codes',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req, z.object({ code }))
      const person = requirePerson(req)
      const recoveryCodes = await inTransaction(req, async () => {
        const factor = await requireCode(req, person, body.code)
        const codes = await renewRecoveryCodes(req, factor.id)
        await tell(req, person, 'recovery-codes')
        return codes
      })
      return json({ recoveryCodes })
    },
  },
  {
    path: '/second-factor/remove',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req, z.object({ password, code }))
      const person = requirePerson(req)
      if (await needsSecondFactor(req, req.user as never)) {
        throw new APIError('この役割では、二段階認証を外せません。', 403, null, true)
      }
      await requirePassword(req, body.password)
      await inTransaction(req, async () => {
        await requireCode(req, person, body.code)
        await removeFactor(req, person, 'second-factor-off')
      })
      return json({})
    },
  },
  {
    path: '/:id/second-factor/reset',
    method: 'post',
    handler: async (req) => {
      const { id } = requirePerson(req)
      if (!canSystem(await actorOf(req), 'manage-users')) throw new Forbidden(req.t)
      const account = await req.payload.findByID({
        collection: 'users',
        id: typeof req.routeParams?.id === 'string' ? req.routeParams.id : '',
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (!account) throw new NotFound(req.t)
      if (account.id === id || !(await mayManageAccount(req, account))) throw new Forbidden(req.t)
      await inTransaction(req, () => removeFactor(req, account, 'second-factor-reset'))
      return json({})
    },
  },
]

function requirePerson(req: PayloadRequest): Person {
  const user = req.user as (Person & { disabled?: boolean }) | null
  if (!user || user.disabled) throw new APIError('ログインが必要です。', 401, null, true)
  return user
}

async function requirePassword(req: PayloadRequest, given: string | undefined): Promise<void> {
  requirePerson(req)
  if (given === undefined || !(await isPassword(req, given))) {
    throw new APIError('パスワードが正しくありません。', 400, { field: 'password' }, true)
  }
}

async function requireCode(req: PayloadRequest, person: Person, given: string) {
  const factor = await secondFactorOf(req, person.id)
  if (!factor?.confirmedAt) {
    throw new APIError('二段階認証は設定されていません。', 409, null, true)
  }
  if (!(await spendCode(req, person.id, factor, given))) {
    throw new APIError('確認コードが正しくありません。', 400, { field: 'code' }, true)
  }
  return factor
}
