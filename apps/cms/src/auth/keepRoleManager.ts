import { APIError, type PayloadRequest } from 'payload'
import { roleManagers } from './roleManagers'

/**
 * Fails, and with it the change, where nobody would be left who can manage roles: then only an operator at the
 * database could ever give somebody a right again. Called after the change, inside its transaction; two such changes
 * wait for each other.
 */
export async function keepRoleManager(req: PayloadRequest): Promise<void> {
  if (!req.user) return
  const left = await roleManagers(req)
  if (left.length === 0) {
    throw new APIError(
      '役割を管理できる人が一人もいなくなるため、この変更はできません。',
      400,
      null,
      true,
    )
  }
}
