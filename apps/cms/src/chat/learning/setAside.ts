import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { callName } from '../../auth/callName'
import { inTransaction } from '../../database/inTransaction'
import { transactionOf } from '../../database/transactionOf'
import { lockDocument } from '../../workflow/lockDocument'
import { keepGroup } from './keepGroup'
import { noSuchGroup } from './noSuchGroup'

/**
 * Says that nothing is to be done about a group of questions, or takes that back. Saying it twice changes nothing.
 *
 * @throws 404 where nothing of the group is kept any more
 */
export async function setAside(
  req: PayloadRequest,
  group: string,
  isSetAside: boolean,
): Promise<void> {
  await inTransaction(req, async () => {
    await lockDocument(req, 'chat-groups', group)
    const transaction = await transactionOf(req)
    const { rows } = await transaction.execute(
      sql`select 1 from chat_questions where "group" = ${group} limit 1`,
    )
    if (rows.length === 0) throw noSuchGroup()
    const user = req.user as { name?: string | null; email: string }
    await keepGroup(req, group, { setAsideBy: isSetAside ? callName(user) : null })
  })
}
