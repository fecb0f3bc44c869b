import type { EventFacts } from './EventFacts'
import type { RichNode } from './RichNode'

/** What a text is for; decides which rules look at it. */
export type TextRole =
  | 'title'
  /** Sentences. */
  | 'prose'
  /** A few words, such as the name of a desk or a note of a date. */
  | 'words'
  /** An official name, which is kept as it is written. */
  | 'name'
  /** Telephone numbers and mail addresses. */
  | 'contact'

export interface TextField {
  /** As the CMS names it: `summary`, `occurrences.0.note`. */
  path: string
  role: TextRole
  text: string
}

export interface RichTextField {
  path: string
  nodes: readonly RichNode[]
}

/** Where somebody can ask. */
export interface Contact {
  name?: string | null
  phone?: string | null
  hours?: string | null
  email?: string | null
  url?: string | null
}

interface Authored {
  texts: readonly TextField[]
  richTexts: readonly RichTextField[]
}

export interface ContentDocument extends Authored {
  kind: 'content'
  /** Where the contact stands, as the CMS names it, and what it says. */
  contact: Contact & { path: string }
  /** Whether an organization answers for the page, so that visitors know whom to ask even without a contact. */
  hasOwner: boolean
  /** Missing where pages of this kind are not looked through again, such as news. `on` is a local date. */
  review?: { path: string; on: string | null }
}

export interface EventDocument extends Authored {
  kind: 'event'
  event: EventFacts
}

/**
 * What is kept of a hospital or another organization. Texts only: what nobody has confirmed stays empty, so that a missing
 * contact is nothing to mend, and its facts are confirmed anew on days of their own.
 */
export interface OrganizationDocument extends Authored {
  kind: 'organization'
}

export type AuthoredDocument = ContentDocument | EventDocument | OrganizationDocument
