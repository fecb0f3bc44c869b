import type { CollectionBeforeDeleteHook } from 'payload'
import { lockAccount } from '../../auth/lockAccount'
import { conflict } from '../conflict'

/** An account that is responsible for documents is not deleted: nobody would be left whom an answer could go to. */
export const refuseDeletionInHand: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockAccount(req, String(id))
  const { totalDocs } = await req.payload.db.count({
    collection: 'assignments',
    where: { user: { equals: id } },
    req,
  })
  if (totalDocs > 0) {
    throw conflict(
      `担当している内容が${totalDocs}件あるため、削除できません。先に、利用者の画面の「担当している内容」でほかの方に引き継いでください。`,
    )
  }
}
