import type { PayloadRequest } from 'payload'

/** The language that stands in for another, said again: without it Payload falls back to Japanese, whatever the request asks for. */
export const sameFallback = ({ fallbackLocale }: PayloadRequest) =>
  fallbackLocale === undefined ? {} : { fallbackLocale }
