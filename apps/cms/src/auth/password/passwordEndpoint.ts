import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readBody } from '../../workflow/readBody'
import { changeOwnPassword } from './changeOwnPassword'

const text = (label: string, max: number) =>
  z
    .string({ error: `${label}を入力してください。` })
    .min(1, `${label}を入力してください。`)
    .max(max, `${label}が長すぎます。`)

const bodySchema = z.object({
  currentPassword: text('いまのパスワード', 1000),
  newPassword: text('新しいパスワード', 1000),
  code: text('確認コード', 40).optional(),
})

/**
 * `POST /api/users/password` with `{ currentPassword, newPassword, code? }` → `{}`: changes the own password. `code` is
 * from the authenticator app, or a recovery code, and demanded where the account has a second factor (400 with field
 * `code`).
 *
 * Answers 400, 401, 409, 429.
 */
export const passwordEndpoint: Endpoint = {
  path: '/password',
  method: 'post',
  handler: async (req) => {
    await changeOwnPassword(req, await readBody(req, bodySchema))
    return Response.json({}, { headers: { 'cache-control': 'no-store' } })
  },
}
