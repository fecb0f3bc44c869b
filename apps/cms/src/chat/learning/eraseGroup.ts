import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { transactionOf } from '../../database/transactionOf'
import { lockDocument } from '../../workflow/lockDocument'

/** Deletes the questions of a group, where something in them identifies somebody after all. The counts stay. */
export async function eraseGroup(req: PayloadRequest, group: string): Promise<void> {
  await inTransaction(req, async () => {
    await lockDocument(req, 'chat-groups', group)
    const transaction = await transactionOf(req)
    await transaction.execute(sql`delete from chat_questions where "group" = ${group}`)
  })
}
