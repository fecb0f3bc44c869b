import type {
  AuthoredDocument,
  ContentDocument,
  EventDocument,
  OrganizationDocument,
} from '../model/AuthoredDocument'
import type { CheckContext } from '../model/CheckContext'
import type { Finding } from '../model/Finding'
import { fieldTexts } from '../passages/fieldTexts'
import { inOrder } from './inOrder'
import { ruleContext } from './ruleContext'
import { CONTENT_RULES, DOCUMENT_RULES, EVENT_RULES, RICH_TEXT_RULES, TEXT_RULES } from './rules'

/** Checks a document by every rule that makes sense for its kind. The gravest findings come first. */
export function checkDocument(document: AuthoredDocument, context: CheckContext): Finding[] {
  switch (document.kind) {
    case 'event':
      return checkEvent(document, context)
    case 'content':
      return checkContent(document, context)
    case 'organization':
      return checkOrganization(document, context)
  }
}

/** Checks what is kept of an organization: by what is asked of every text, nothing else. */
export function checkOrganization(
  document: OrganizationDocument,
  context: CheckContext,
): Finding[] {
  const rules = ruleContext(context)
  return inOrder(common(document, fieldTexts(document, rules.dictionaries.names), rules))
}

/** Checks a page. */
export function checkContent(document: ContentDocument, context: CheckContext): Finding[] {
  const rules = ruleContext(context)
  const fields = fieldTexts(document, rules.dictionaries.names)
  return inOrder([
    ...common(document, fields, rules),
    ...CONTENT_RULES.flatMap((rule) => rule(document, rules, fields)),
  ])
}

/** Checks an event. */
export function checkEvent(document: EventDocument, context: CheckContext): Finding[] {
  const { occurrences, application } = document.event
  const dates = [...occurrences.map(({ date }) => date), application?.deadlineDate]
  const rules = ruleContext(
    context,
    dates.filter((date) => typeof date === 'string'),
  )
  const fields = fieldTexts(document, rules.dictionaries.names)
  return inOrder([
    ...common(document, fields, rules),
    ...EVENT_RULES.flatMap((rule) => rule(document, rules, fields)),
  ])
}

function common(
  document: AuthoredDocument,
  fields: ReturnType<typeof fieldTexts>,
  context: ReturnType<typeof ruleContext>,
): Finding[] {
  return [
    ...fields.flatMap((field) => TEXT_RULES.flatMap((rule) => rule(field, context))),
    ...document.richTexts.flatMap((field) =>
      RICH_TEXT_RULES.flatMap((rule) => rule(field, context)),
    ),
    ...DOCUMENT_RULES.flatMap((rule) => rule(document, context, fields)),
  ]
}
