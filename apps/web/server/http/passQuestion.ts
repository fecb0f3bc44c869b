import type { IncomingMessage, ServerResponse } from 'node:http'

import type { FormOptions } from './passForm'

import { LARGEST_QUESTION } from '../../src/chat/chatPath'
import { questionLanguage } from '../../src/chat/questionLanguage'
import { MESSAGES } from '../../src/languages/messages'
import { admitForm } from './admitForm'
import { askForVisitor } from './askForVisitor'
import { sendJson } from './sendJson'

const WORDS = { 413: 'tooLarge', 429: 'tooMany', 503: 'unavailable' } as const

/**
 * Hands a question to the chatbot, or what is said of its reply, on to Next and the answer back, both JSON. Nothing of it is kept, and no line of any log
 * has it.
 */
export async function passQuestion(
  request: IncomingMessage,
  response: ServerResponse,
  options: FormOptions,
): Promise<void> {
  const refuse = (status: keyof typeof WORDS, headers = {}) => {
    const message = MESSAGES[questionLanguage(options.path)].Chat[WORDS[status]]
    const more = status === 413 ? { ...headers, connection: 'close' } : headers
    return sendJson(request, response, status, { errors: [{ message }] }, more)
  }
  const admitted = await admitForm(request, { ...options, largest: LARGEST_QUESTION })
  if ('status' in admitted) return refuse(admitted.status, admitted.headers)
  const answer = await askForVisitor(request, { ...options, ...admitted }).catch(() => null)
  const isJson = /^application\/json\b/i.test(answer?.headers['content-type'] ?? '')
  if (!answer || !isJson || answer.status === 500) return refuse(503, { 'retry-after': '5' })
  const retryAfter = answer.headers['retry-after']
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'content-length': answer.body.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(retryAfter ? { 'retry-after': retryAfter } : {}),
  })
  response.end(answer.body)
}
