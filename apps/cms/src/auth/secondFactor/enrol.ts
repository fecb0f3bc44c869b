import { sql } from '@payloadcms/db-postgres'
import { SECOND_FACTOR } from '@tokyo-cancer-portal/domain'
import { generateSecret, generateURI } from 'otplib'
import { APIError, type PayloadRequest } from 'payload'
import QRCode from 'qrcode'
import { writeEntry } from '../../audit/writeEntry'
import { transactionOf } from '../../database/transactionOf'
import { enqueueMail } from '../../mail/enqueueMail'
import { secondFactorMessage } from '../../mail/secondFactorMessage'
import { lockAccount } from '../lockAccount'
import { makeRecoveryCodes, recoveryHash } from './recoveryCodes'
import { openSecret, sealSecret } from './sealSecret'
import { secondFactorOf } from './secondFactorOf'
import { useCode } from './useCode'

export type Person = { id: string; email: string }

/** What an authenticator app needs: to be scanned (`qr` is an SVG), tapped (`uri`) or typed (`secret`). */
export type Enrolment = { secret: string; uri: string; qr: string }

const ISSUER = '東京都がんポータル'

/**
 * Begins to set up a second factor; it takes effect with `confirmEnrolment`. Beginning again makes what was begun
 * before worthless.
 *
 * @throws 409 when one is in place
 */
export async function startEnrolment(req: PayloadRequest, person: Person): Promise<Enrolment> {
  await lockAccount(req, person.id)
  const begun = await secondFactorOf(req, person.id)
  if (begun?.confirmedAt) throw new APIError('二段階認証は設定済みです。', 409, null, true)
  const secret = generateSecret()
  const data = {
    user: person.id,
    secret: sealSecret(req.payload.secret, secret),
    lastStep: null,
    recoveryHashes: [],
  }
  const { db } = req.payload
  await (begun
    ? db.updateOne({ collection: 'second-factors', id: begun.id, data, req })
    : db.create({ collection: 'second-factors', data, req }))
  const { digits, periodSeconds: period } = SECOND_FACTOR
  const uri = generateURI({ issuer: ISSUER, label: person.email, secret, digits, period })
  const qr = await QRCode.toString(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return { secret, uri, qr }
}

/**
 * Puts the second factor in place once a code shows that the app has it, and ends all other sessions: they were opened
 * with the password alone.
 *
 * @returns the recovery codes, which are told this once
 * @throws 400 for a wrong code, 409 when nothing was begun or one is in place
 */
export async function confirmEnrolment(
  req: PayloadRequest,
  person: Person,
  code: string,
): Promise<string[]> {
  await lockAccount(req, person.id)
  const begun = await secondFactorOf(req, person.id)
  if (!begun || begun.confirmedAt || openSecret(req.payload.secret, begun.secret) === null) {
    throw new APIError('設定を最初からやり直してください。', 409, null, true)
  }
  if ((await useCode(req, begun, code)) !== 'totp') {
    const message =
      '確認コードが正しくありません。アプリに表示されている6桁の数字を入力してください。'
    throw new APIError(message, 400, { field: 'code' }, true)
  }
  const recoveryCodes = await renewRecoveryCodes(req, begun.id)
  await req.payload.db.updateOne({
    collection: 'second-factors',
    id: begun.id,
    data: { confirmedAt: new Date().toISOString() },
    req,
  })
  await endOtherSessions(req, person.id)
  await tell(req, person, 'second-factor-on')
  return recoveryCodes
}

/** New recovery codes instead of the old ones. */
export async function renewRecoveryCodes(req: PayloadRequest, factorId: string): Promise<string[]> {
  const codes = makeRecoveryCodes()
  const recoveryHashes = codes.map((code) => recoveryHash(req.payload.secret, code))
  await req.payload.db.updateOne({
    collection: 'second-factors',
    id: factorId,
    data: { recoveryHashes },
    req,
  })
  return codes
}

/** Takes a second factor away, by the person or by somebody who manages accounts. */
export async function removeFactor(
  req: PayloadRequest,
  person: Person,
  how: 'second-factor-off' | 'second-factor-reset',
): Promise<void> {
  await lockAccount(req, person.id)
  const factor = await secondFactorOf(req, person.id)
  if (!factor) throw new APIError('二段階認証は設定されていません。', 409, null, true)
  await req.payload.db.deleteOne({
    collection: 'second-factors',
    where: { id: { equals: factor.id } },
    req,
  })
  await endOtherSessions(req, person.id)
  await tell(req, person, how)
}

async function endOtherSessions(req: PayloadRequest, userId: string): Promise<void> {
  const own = (req.user as { _sid?: string } | null)?._sid ?? ''
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`delete from users_sessions where _parent_id = ${userId} and id <> ${own}`,
  )
}

type What = 'second-factor-on' | 'second-factor-off' | 'second-factor-reset' | 'recovery-codes'

/** Into the audit trail, and to the person: whoever did not do it must learn of it. */
export async function tell(req: PayloadRequest, person: Person, what: What): Promise<void> {
  await writeEntry({
    req,
    entry: {
      action: what,
      collection: 'users',
      documentId: person.id,
      documentTitle: person.email,
    },
  })
  await enqueueMail(req, person.email, secondFactorMessage(what))
}
