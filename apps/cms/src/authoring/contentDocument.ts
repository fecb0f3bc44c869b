import type { ContentDocument } from '@tokyo-cancer-portal/authoring-rules'
import { CONTACT_TEXTS, type Fields, textOf, textsOf } from './readFields'
import { richNodes } from './richNodes'
import { textFields } from './textFields'

const ROLES = {
  title: 'title',
  summary: 'prose',
  endedNote: 'prose',
  'inquiry.name': 'words',
  'inquiry.hours': 'words',
  'inquiry.phone': 'contact',
  'inquiry.email': 'contact',
} as const

/** A document of `content-items` in Japanese for the rules. News are not looked through again. */
export function contentDocument(document: Fields): ContentDocument {
  return {
    kind: 'content',
    texts: textFields(document, ROLES),
    richTexts: [{ path: 'body', nodes: richNodes(document['body']) }],
    contact: {
      path: 'inquiry',
      ...textsOf(document['inquiry'], CONTACT_TEXTS),
    },
    hasOwner: Boolean(document['owner']),
    ...(document['kind'] === 'news'
      ? {}
      : { review: { path: 'nextReviewOn', on: textOf(document['nextReviewOn']) } }),
  }
}
