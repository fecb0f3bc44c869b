import type { Language } from '@tokyo-cancer-portal/domain'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { contentSecurityPolicy } from '../../src/http/contentSecurityPolicy'
import { securityHeaders } from '../../src/http/securityHeaders'
import { MESSAGES } from '../../src/languages/messages'
import { pageAddress } from '../../src/languages/pageAddress'
import { problemPage } from './problemPage'

/** What went wrong, in words for whoever reads it, by status. */
export const PROBLEMS = {
  400: 'リクエストの形式が正しくありません。',
  404: '見つかりません。',
  405: 'この操作はできません。',
  408: '時間内にリクエストを受け取れませんでした。',
  413: '送信された内容が大きすぎます。',
  429: MESSAGES[DEFAULT_LANGUAGE].FeedbackProblem.tooMany,
  431: 'リクエストのヘッダーが大きすぎます。',
  500: 'ただいまページを表示できません。しばらくしてから、もう一度お試しください。',
  503: 'ただいまページを表示できません。しばらくしてから、もう一度お試しください。',
} as const

/** Answers that something did not work: programs get JSON, people a page. Never kept by anybody. */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof PROBLEMS,
  more: OutgoingHttpHeaders = {},
): void {
  const message = PROBLEMS[status]
  const isForPrograms = request.url?.startsWith('/api/') ?? false
  const { language } = pageAddress(request.url?.split('?', 1)[0] ?? '/')
  const body = isForPrograms
    ? JSON.stringify({ errors: [{ message }] })
    : problemPage(inWords(status, language), language)
  response.writeHead(status, {
    ...securityHeaders,
    'content-security-policy': contentSecurityPolicy({}),
    'content-type': isForPrograms ? 'application/json' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
    // What is left of a body that nobody reads must not be taken for the next request.
    ...(status === 413 ? { connection: 'close' } : {}),
    ...more,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** In Japanese every problem has words of its own; in other languages what a reader can meet has. */
function inWords(status: keyof typeof PROBLEMS, language: Language): string {
  if (status === 429) return MESSAGES[language].FeedbackProblem.tooMany
  if (language === DEFAULT_LANGUAGE || (status < 500 && status !== 404)) return PROBLEMS[status]
  const { notFoundText, unavailableText } = MESSAGES[language].Problem
  return status === 404 ? notFoundText : unavailableText
}
