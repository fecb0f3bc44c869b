import type { AuthoredDocument, ContentDocument, EventDocument } from '../model/AuthoredDocument'
import type { RuleContext } from '../model/CheckContext'
import type { Finding } from '../model/Finding'
import type { RichTextField } from '../model/AuthoredDocument'
import type { FieldText } from '../passages/Passage'

/** Looks at the passages of one field. */
export type TextRule = (field: FieldText, context: RuleContext) => readonly Finding[]

/** Looks at the tree of one rich text. */
export type RichTextRule = (field: RichTextField, context: RuleContext) => readonly Finding[]

/** Looks at a page or an event as a whole. */
export type DocumentRule<Checked extends AuthoredDocument = AuthoredDocument> = (
  document: Checked,
  context: RuleContext,
  fields: readonly FieldText[],
) => readonly Finding[]

export type ContentRule = DocumentRule<ContentDocument>
export type EventRule = DocumentRule<EventDocument>
