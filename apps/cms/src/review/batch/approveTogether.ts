import { isDecider } from '@tokyo-cancer-portal/domain'
import { Forbidden, isolateObjectProperty, type PayloadRequest } from 'payload'
import { requireActor } from '../../auth/requireActor'
import { inTransaction } from '../../database/inTransaction'
import { inJapanese } from '../../localization/inJapanese'
import { conflict } from '../../workflow/conflict'
import { lockDocument } from '../../workflow/lockDocument'
import { newestVersion } from '../../workflow/newestVersion'
import { runTransition } from '../../workflow/runTransition'
import { titleOfDocument } from '../../workflow/titleOfDocument'
import { unchangedEdition } from './unchangedEdition'

/** A request and the version that was seen in the list. */
export type SeenItem = { id: string; baseVersion: string }

/** What became of one of them. */
export type TogetherResult = {
  id: string
  title: string
  /** Why it was not approved; null where it was. */
  problem: string | null
}

/**
 * まとめて承認して公開: approves unchanged editions one after the other, each in a transaction of its own and with every
 * check of a single approval. What has changed meanwhile, or is more than another date by now, is refused alone.
 *
 * @throws 401, 403 for everybody who does not decide about events
 */
export async function approveTogether(
  req: PayloadRequest,
  items: readonly SeenItem[],
): Promise<TogetherResult[]> {
  if (!isDecider(await requireActor(req), 'events')) throw new Forbidden(req.t)
  const results: TogetherResult[] = []
  for (const item of items) results.push(await approveOne(req, item))
  return results
}

async function approveOne(
  original: PayloadRequest,
  { id, baseVersion }: SeenItem,
): Promise<TogetherResult> {
  // What one of them leaves in the request is no matter of the next.
  const own = isolateObjectProperty(original, ['context', 'transactionID'])
  own.context = {}
  const req = inJapanese(own)
  const document = await newestVersion(req, 'events', id)
  const title = document ? titleOfDocument(document) : ''
  try {
    await inTransaction(req, async () => {
      await lockDocument(req, 'events', id)
      const approved = { req, slug: 'events', id, event: 'approve', baseVersion } as const
      // What is not there says so itself.
      if (document && !isSame(document.updatedAt, baseVersion)) throw conflict(CHANGED_SINCE)
      if (document && !(await unchangedEdition(req, id))) throw conflict(MORE_THAN_DATES)
      await runTransition(approved)
    })
    return { id, title, problem: null }
  } catch (error) {
    const { status = 500, message = '' } = error as { status?: number; message?: string }
    if (status >= 500) original.payload.logger.error({ msg: 'approve together', id, err: error })
    return { id, title, problem: status >= 500 || message === '' ? FAILED : message }
  }
}

const isSame = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other)

const CHANGED_SINCE =
  'ほかの方が先に変更しました。一覧を新しくして、承認の画面で内容を確かめてください。'
const MORE_THAN_DATES =
  '「そのまま」ではなくなりました。承認の画面を開いて、内容を確かめてください。'
const FAILED = '承認できませんでした。少し待ってから、承認の画面でもう一度お試しください。'
