import type { Language } from '@tokyo-cancer-portal/domain'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { pageAddress } from '../languages/pageAddress'
import { processSingleton } from '../processSingleton'
import { announceFacts, RENDER_HEADER } from './renderFacts'

const CHANNEL = 'http.server.request.start'

const responses = () => processSingleton('responses', () => new AsyncLocalStorage<ServerResponse>())

interface AskedPage {
  language: Language
  /** Path and query of the page, without the prefix of the language. */
  url: string
  /** Of the content, where it is not that of the address. */
  contentLanguage?: Language
}

/** On the answer itself, where every copy of this module finds it. */
const ASKED_PAGE = Symbol.for('tokyo-cancer-portal.askedPage')

type Answer = ServerResponse & { [ASKED_PAGE]?: AskedPage }

/**
 * Makes the answer that is being written known to the code that renders it.
 *
 * A page of Next cannot choose its status: `notFound()` gives a 404 whose HTML is empty without
 * scripts, and 301, 410 or 503 cannot be said at all. Node announces every request on this channel.
 *
 * Here the language of a page is read from its address too, before Next sees it: Next knows each page once, and no
 * header can claim another language. Returns how to end it: the channel is that of the whole process.
 */
export function provideResponses(): () => void {
  const listen = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: Answer }
    // Next answers an address that cannot be decoded with 500; nothing is there, so it is a 404.
    if (!isDecodable(request.url ?? '')) request.url = '/undecodable'
    // Whoever listens may have been told to do so twice; the second time the prefix is gone.
    response[ASKED_PAGE] ??= askedPage(request.url ?? '/')
    request.url = response[ASKED_PAGE].url
    responses().enterWith(response)
    if (request.headers[RENDER_HEADER]) announceFacts(response)
  }
  subscribe(CHANNEL, listen)
  return () => void unsubscribe(CHANNEL, listen)
}

/** The answer that is being written to the current request; null outside of one. */
export function currentResponseOrNull(): ServerResponse | null {
  return responses().getStore() ?? null
}

/** The language that the address of the request asks for. */
export function languageOf(response: ServerResponse): Language {
  return (response as Answer)[ASKED_PAGE]?.language ?? DEFAULT_LANGUAGE
}

/** The language of what the page is about; `setContentLanguage` says where it is not that of the address. */
export function contentLanguageOf(response: ServerResponse): Language {
  return (response as Answer)[ASKED_PAGE]?.contentLanguage ?? languageOf(response)
}

export function setContentLanguage(response: ServerResponse, language: Language): void {
  const page = (response as Answer)[ASKED_PAGE]
  if (page) page.contentLanguage = language
}

/** Path and query of the page that is asked for, without the prefix of its language. */
export function pageOf(response: ServerResponse): string {
  return (response as Answer)[ASKED_PAGE]?.url ?? '/'
}

/** The answer that is being written to the current request. */
export function currentResponse(): ServerResponse {
  const response = currentResponseOrNull()
  if (!response)
    throw new Error('The current request is unknown: provideResponses() was not called')
  return response
}

/** Sets status and headers of the answer to the current request, before anything of it is sent. */
export function answerWith(status: number, headers: Record<string, string> = {}): void {
  const response = currentResponse()
  if (response.headersSent) return
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}

function askedPage(url: string): AskedPage {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const page = pageAddress(path)
  return { language: page.language, url: `${page.path}${mark < 0 ? '' : url.slice(mark)}` }
}
