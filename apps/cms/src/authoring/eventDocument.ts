import type { EventDocument, TextField } from '@tokyo-cancer-portal/authoring-rules'
import { captionsOf } from './captionsOf'
import {
  CONTACT_TEXTS,
  type Fields,
  fieldsOf,
  numberOf,
  rowsOf,
  textOf,
  textsOf,
} from './readFields'
import { richNodes } from './richNodes'
import { textFields } from './textFields'

const ROLES = {
  title: 'title',
  summary: 'prose',
  audienceNote: 'prose',
  'venue.name': 'name',
  'venue.access': 'prose',
  'online.note': 'prose',
  'fee.note': 'prose',
  'application.method': 'prose',
  'application.phone': 'contact',
  'application.email': 'contact',
  'contact.name': 'words',
  'contact.hours': 'words',
  'contact.phone': 'contact',
  'contact.email': 'contact',
  accessibilityNote: 'prose',
  statusNote: 'prose',
  'archiveVideo.title': 'words',
} as const

type Facts = EventDocument['event']

/**
 * A document of `events` for the rules.
 *
 * @param wasPublished whether visitors have seen it before; a draft itself does not say
 */
export function eventDocument(document: Fields, wasPublished: boolean): EventDocument {
  return {
    kind: 'event',
    texts: [...textFields(document, ROLES), ...occurrenceTexts(document)],
    richTexts: [{ path: 'body', nodes: richNodes(document['body']) }],
    event: {
      occurrences: rowsOf(document['occurrences']),
      format: document['format'] as Facts['format'],
      online: textsOf(document['online'], ['url', 'note']),
      application: applicationOf(document['application']),
      contact: textsOf(document['contact'], CONTACT_TEXTS),
      flyer: flyerOf(document['flyer']),
      archiveVideo: recordingOf(fieldsOf(document['archiveVideo'])),
      wasPublished,
    },
  }
}

function occurrenceTexts(document: Fields): TextField[] {
  return rowsOf(document['occurrences']).flatMap((row, index) =>
    textFields(row, { note: 'words', statusNote: 'prose' }).map((field) => ({
      ...field,
      path: `occurrences.${index}.${field.path}`,
    })),
  )
}

function applicationOf(value: unknown): Facts['application'] {
  const { required } = fieldsOf(value)
  const texts = [
    'method',
    'url',
    'email',
    'phone',
    'opensOn',
    'deadlineDate',
    'deadlineTime',
  ] as const
  return {
    ...textsOf(value, texts),
    required: required === 'required' || required === 'not-required' ? required : null,
  }
}

/** That there is a flyer is known even where it was not read along. */
function flyerOf(value: unknown): Facts['flyer'] {
  if (!value) return null
  const { mimeType, filesize } = fieldsOf(value)
  return { mimeType: textOf(mimeType), bytes: numberOf(filesize) }
}

function recordingOf(fields: Fields): Facts['archiveVideo'] {
  return {
    title: textOf(fields['title']),
    url: textOf(fields['url']),
    captions: captionsOf(fields),
  }
}
