import type { JsonLd } from './JsonLd'

/**
 * A node as the content of `<script type="application/ld+json">`. With `<` written as an escape no
 * text of an editor can end the element or open a comment in it.
 */
export function serializeJsonLd(node: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c')
}
