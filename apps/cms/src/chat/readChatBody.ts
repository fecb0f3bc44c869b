import { type ChatContext, readContext, readMessage } from '@tokyo-cancer-portal/chatbot'
import { z } from 'zod'
import { refuseParameter } from '../search/api/refuseParameter'
import { readText } from '../workflow/readBody'

const UNREADABLE = '送信された内容が正しくありません。'
const LONGEST_NAME = 200
const bodySchema = z.object(
  {
    message: z.unknown().optional(),
    context: z.unknown().optional(),
    modelOperator: z.unknown().optional(),
    mayKeep: z.unknown().optional(),
  },
  UNREADABLE,
)

/** What is asked, and what the visitor agrees to: only who says so does. */
export interface ChatBody {
  message: string
  context: ChatContext
  /** Whether the question may be kept. */
  mayKeep: boolean
  /** To whose language model the visitor lets the message be sent; empty: to none. */
  modelOperator: string
}

/**
 * A message, what the page remembers of the conversation, and what the visitor has agreed to.
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
  const { modelOperator = '' } = body
  if (typeof modelOperator !== 'string' || modelOperator.length > LONGEST_NAME) {
    refuseParameter('modelOperator', '言語モデルへの同意（modelOperator）の形が正しくありません。')
  }
  return {
    message: read.message,
    context: context.context,
    mayKeep: body.mayKeep === true,
    modelOperator,
  }
}
