import type { ContentDocument } from '@tokyo-cancer-portal/authoring-rules'
import { type Fields, fieldsOf, textOf } from './readFields'
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
  const { name, phone, hours, email, url } = fieldsOf(document['inquiry'])
  return {
    kind: 'content',
    texts: textFields(document, ROLES),
    richTexts: [{ path: 'body', nodes: richNodes(document['body']) }],
    contact: {
      path: 'inquiry',
      name: textOf(name),
      phone: textOf(phone),
      hours: textOf(hours),
      email: textOf(email),
      url: textOf(url),
    },
    hasOwner: Boolean(document['owner']),
    ...(document['kind'] === 'news'
      ? {}
      : { review: { path: 'nextReviewOn', on: textOf(document['nextReviewOn']) } }),
  }
}
