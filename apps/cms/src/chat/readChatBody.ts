import { type ChatContext, readContext, readMessage } from '@tokyo-cancer-portal/chatbot'
import { z } from 'zod'
import { refuseParameter } from '../search/api/refuseParameter'
import { readText } from '../workflow/readBody'

const UNREADABLE = '送信された内容が正しくありません。'
const bodySchema = z.object(
  {
    message: z.unknown().optional(),
    context: z.unknown().optional(),
    mayKeep: z.unknown().optional(),
  },
  UNREADABLE,
)

/** What is asked, and whether the visitor agrees that the question is kept: only who says so does. */
export interface ChatBody {
  message: string
  context: ChatContext
  mayKeep: boolean
}

/**
 * A message, what the page remembers of the conversation, and whether it may be kept.
 *
 * @param text the body as it was sent
 * @throws APIError 400 in Japanese
 */
export function readChatBody(text: string): ChatBody {
  const body = readText(text, bodySchema)
  const read = readMessage(body.message)
  if ('problem' in read) refuseParameter('message', read.problem)
  const context = readContext(body.context)
  if ('problem' in context) refuseParameter('context', context.problem)
  return { message: read.message, context: context.context, mayKeep: body.mayKeep === true }
}
