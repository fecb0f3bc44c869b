import { problemsInLanguages } from '@tokyo-cancer-portal/chatbot'
import type { CollectionAfterChangeHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'
import { inEveryLanguage } from '../../../localization/inJapanese'
import { newestVersion } from '../../../workflow/newestVersion'
import { scenarioOf } from '../scenarioOf'

/**
 * Nobody is led into a dead end or in a circle, in no language: such a scenario stays a draft. Away it may always go.
 *
 * What is saved is of one language, and the steps are those of all: so it is looked at when it is saved, in the same
 * transaction. Throwing undoes the save.
 */
export const refuseBadScenario: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.deletedAt || doc._status !== 'published') return doc
  const saved = await newestVersion(inEveryLanguage(req), 'chat-scenarios', doc.id as string)
  if (!saved) return doc
  refuse(
    problemsInLanguages(scenarioOf(saved)).map((message) => ({
      path: 'steps',
      label: '場面',
      message,
    })),
    { collection: 'chat-scenarios', id: saved.id, req },
  )
  return doc
}
