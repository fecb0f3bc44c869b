import { can, canSystem, type DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { actorOfAccount } from '../../auth/actorOfAccount'
import { callName } from '../../auth/callName'
import type { AccountRow } from '../../auth/lockAccount'
import { mayManageAccount } from '../../auth/mayManageAccount'
import { inTransaction } from '../../database/inTransaction'
import { conflict } from '../conflict'
import { lockDocument } from '../lockDocument'
import { documentsInHand, type InHand } from './documentsInHand'
import { requireAccount } from './requireAccount'
import { moveDocuments } from './moveDocuments'

type Options = {
  req: PayloadRequest
  userId: string
  successorId: string
  /** Without it everything that whoever asks may see of it. */
  documents?: { collection: DraftCollectionSlug; id: string }[] | undefined
}

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}:${id}`

/**
 * Makes somebody else responsible for documents of an account: all of them or none, in one transaction with the trail and
 * the mail to the successor. The documents themselves stay as they are.
 *
 * @returns what moved
 * @throws 400 (no such successor, disabled, the same person, or may not edit one of them), 401, 403 (not allowed to
 *   manage accounts, or this one), 404, 409 (nothing is left, or one of them has another person by now)
 */
export async function handOver(options: Options): Promise<InHand[]> {
  const { req, userId, successorId, documents } = options
  return inTransaction(req, async () => {
    const { actor, account } = await requireAccount(req, userId)
    const isAllowed = canSystem(actor, 'manage-users') && (await mayManageAccount(req, account))
    if (!isAllowed) throw new Forbidden(req.t)
    const successor = await successorOf(req, userId, successorId)
    await lockDocument(req, 'assignments', userId)
    const mine = { user: { equals: userId } }
    // A save locks the document before its assignment; so does this, always in the same order.
    const locked = (await documentsInHand(req, actor, mine)).map(keyOf).toSorted()
    for (const key of locked) await lockDocument(req, ...splitKey(key))
    const inHand = (await documentsInHand(req, actor, mine)).filter((one) =>
      locked.includes(keyOf(one)),
    )
    const chosen = choose(inHand, documents?.map(keyOf))
    await refuseUneditable(req, successor, chosen)
    await moveDocuments({ req, account, successor, documents: chosen })
    return chosen
  })
}

function splitKey(key: string): [string, string] {
  const [collection = '', id = ''] = key.split(':')
  return [collection, id]
}

async function successorOf(req: PayloadRequest, userId: string, id: string): Promise<AccountRow> {
  const refusal = (message: string) => new APIError(message, 400, { field: 'successor' }, true)
  if (id === userId) throw refusal('引き継ぐ方には、ほかの方を選んでください。')
  const successor = await req.payload.db.findOne<AccountRow>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!successor) throw refusal('引き継ぐ方が見つかりません。')
  if (successor.disabled) throw refusal('利用を停止している方には引き継げません。')
  return successor
}

function choose(inHand: readonly InHand[], wanted: readonly string[] | undefined): InHand[] {
  const chosen = wanted ? inHand.filter((one) => wanted.includes(keyOf(one))) : [...inHand]
  if (chosen.length === 0 || (wanted && chosen.length < new Set(wanted).size)) {
    throw conflict(
      chosen.length === 0 && !wanted
        ? '引き継ぐ内容がありません。ほかの方が先に引き継いだ可能性があります。'
        : 'この方の担当ではない内容が含まれています。ほかの方が先に引き継いだ可能性があります。画面を読み込み直してください。',
    )
  }
  return chosen
}

async function refuseUneditable(
  req: PayloadRequest,
  successor: AccountRow,
  documents: readonly InHand[],
): Promise<void> {
  const actor = await actorOfAccount(req, successor)
  const titles = documents
    .filter(({ collection, document }) => !can({ actor, action: 'edit', collection, document }))
    .map(({ title }) => `「${title}」`)
  if (titles.length === 0) return
  throw new APIError(
    `${callName(successor)}さんは次の内容を編集できないため、引き継げません：${titles.join('')}`,
    400,
    { field: 'successor' },
    true,
  )
}
