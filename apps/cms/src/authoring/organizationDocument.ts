import type { OrganizationDocument, TextField } from '@tokyo-cancer-portal/authoring-rules'
import { type Fields, rowsOf } from './readFields'
import { textFields } from './textFields'

const ROLES = {
  name: 'name',
  registeredName: 'name',
  summary: 'prose',
  message: 'prose',
  building: 'words',
  access: 'prose',
  phone: 'contact',
  'consultationCenter.name': 'words',
  'consultationCenter.phone': 'contact',
  'consultationCenter.hours': 'words',
  'consultationCenter.location': 'words',
  'consultationCenter.note': 'prose',
} as const

/** The parts of which there are several, each with a remark. */
const REMARKED = ['designations', 'services'] as const

/**
 * A document of `organizations` in Japanese for the rules: what people write in words of their own. Readings, former names
 * and sources are taken over as they are, addresses and times are asked for by their own fields.
 */
export function organizationDocument(document: Fields): OrganizationDocument {
  return {
    kind: 'organization',
    texts: [
      ...textFields(document, ROLES),
      ...REMARKED.flatMap((part) => remarks(part, document[part])),
    ],
    richTexts: [],
  }
}

const remarks = (part: string, value: unknown): TextField[] =>
  rowsOf(value).flatMap((row, index) =>
    textFields(row, { note: 'prose' }).map((field) => ({
      ...field,
      path: `${part}.${index}.${field.path}`,
    })),
  )
