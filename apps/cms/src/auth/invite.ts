import { canSystem } from '@tokyo-cancer-portal/domain'
import { randomBytes } from 'node:crypto'
import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { writeEntry } from '../audit/writeEntry'
import { inTransaction } from '../database/inTransaction'
import { env } from '../env'
import { enqueueMail } from '../mail/enqueueMail'
import { invitationMessage } from '../mail/messages'
import { readBody } from '../workflow/readBody'
import { actorOf } from './actorOf'
import { invitationToken } from './keepInvitation'
import { INVITATION } from './limits/limitResetMail'

/** Long enough for somebody who reads mail once a week. */
const VALID_MS = 7 * 24 * 60 * 60 * 1000

const id = (label: string) => z.uuid({ error: `${label}を選んでください。` })
const invitationSchema = z.object({
  email: z.email({ error: 'メールアドレスの形が正しくありません。' }).max(320),
  name: z
    .string({ error: '氏名を入力してください。' })
    .trim()
    .min(1, '氏名を入力してください。')
    .max(100, '氏名は100文字までです。'),
  role: id('役割'),
  organization: id('所属').optional(),
})

/**
 * `POST /api/users/invite` with `{ email, name, role, organization? }` → `{ id }`: makes the account and mails the
 * person a link, good once and for a week, at which only that person chooses the password.
 *
 * `POST /api/users/:id/invite` sends a new link, for one that has run out.
 *
 * Answers 400, 401, 403 (not allowed to manage users, or to give this role), 404.
 */
export const inviteEndpoints: Endpoint[] = [
  {
    path: '/invite',
    method: 'post',
    handler: async (req) => {
      await requireManager(req)
      const invitation = await readBody(req, invitationSchema)
      const user = await inTransaction(req, async () => {
        const created = await req.payload.create({
          collection: 'users',
          // A password that nobody knows, until the person sets one.
          data: { ...invitation, password: randomBytes(32).toString('base64url') },
          depth: 1,
          req,
        })
        await mailLink(req, created)
        return created
      })
      return Response.json({ id: user.id }, { status: 201 })
    },
  },
  {
    path: '/:id/invite',
    method: 'post',
    handler: async (req) => {
      await requireManager(req)
      const { id: userId } = req.routeParams ?? {}
      const user = await req.payload.findByID({
        collection: 'users',
        id: typeof userId === 'string' ? userId : '',
        depth: 1,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (!user) throw new NotFound(req.t)
      if (user.disabled) throw new APIError('利用を停止しています。', 409, null, true)
      await inTransaction(req, async () => {
        await req.payload.db.updateOne({
          collection: 'users',
          id: user.id,
          // Whoever is invited again is not taken for somebody who stays away.
          data: { openedAt: new Date().toISOString(), inactivityWarnedAt: null },
          req,
          returning: false,
        })
        await mailLink(req, user)
      })
      return Response.json({ id: user.id })
    },
  },
]

async function requireManager(req: PayloadRequest): Promise<void> {
  if (!req.user) throw new APIError('ログインが必要です。', 401, null, true)
  if (!canSystem(await actorOf(req), 'manage-users')) throw new Forbidden(req.t)
}

type Invited = { id: string; email: string; name?: string | null; role: unknown }

async function mailLink(req: PayloadRequest, user: Invited): Promise<void> {
  req.context[INVITATION] = true
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email: user.email },
    disableEmail: true,
    expiration: VALID_MS,
    req,
  })
  await writeEntry({
    req,
    entry: {
      action: 'invite',
      collection: 'users',
      documentId: user.id,
      documentTitle: user.email,
    },
  })
  const role = user.role as { name?: string } | null
  await enqueueMail(
    req,
    user.email,
    invitationMessage({
      name: user.name || user.email,
      role: role?.name ?? '',
      url: `${env.cmsUrl}/admin/reset/${invitationToken(token)}`,
      expiresAt: new Date(Date.now() + VALID_MS).toISOString(),
    }),
  )
}
