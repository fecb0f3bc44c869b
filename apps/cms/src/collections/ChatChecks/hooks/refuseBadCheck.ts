import { checkProblems } from '@tokyo-cancer-portal/chatbot'
import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'
import { checkOf } from '../checkOf'

const LABELS = { expected: '示されてほしいページ', addresses: '示されてほしいアドレス' } as const

/**
 * A question that nothing can be right for is none. Starting content may lose its page to staff who deleted it: its
 * question then says that it is not answered any more.
 */
export const refuseBadCheck: CollectionBeforeChangeHook = ({ data, originalDoc, req, context }) => {
  if (context.contentLoad) return data
  const { expected, ...check } = checkOf({ ...originalDoc, ...data })
  refuse(
    checkProblems({ ...check, expected: expected.length }).map(({ field, message }) => ({
      path: field,
      label: LABELS[field],
      message,
    })),
    { collection: 'chat-checks', req },
  )
  return data
}
