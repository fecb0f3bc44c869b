import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request (user, context, transaction), asking in Japanese: for what the portal reads and writes for itself
 * whatever language a form shows (titles in the trail and in mails, steps of the workflow).
 *
 * Only the language is its own: what Payload sets on it while it works does not change the language of the request.
 */
export function inJapanese<R extends PayloadRequest>(req: R): R {
  return inLocale(req, DEFAULT_LANGUAGE)
}

/** The same with each text in all languages that it exists in, as an object by language. */
export function inEveryLanguage<R extends PayloadRequest>(req: R): R {
  return inLocale(req, 'all')
}

/** The same in any language, without falling back to another. */
export function inLocale<R extends PayloadRequest>(req: R, language: Language | 'all'): R {
  const own = isolateObjectProperty<R>(req, ['locale', 'fallbackLocale'])
  own.locale = language
  own.fallbackLocale = false as never
  return own
}
