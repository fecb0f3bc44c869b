import { scenarioProblems } from '@tokyo-cancer-portal/chatbot'
import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'
import { scenarioOf } from '../scenarioOf'

/** Nobody is led into a dead end or in a circle: such a scenario stays a draft. Away it may always go. */
export const refuseBadScenario: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.deletedAt || data._status !== 'published') return data
  const problems = scenarioProblems(scenarioOf({ ...originalDoc, ...data }))
  refuse(
    problems.map((message) => ({ path: 'steps', label: '場面', message })),
    { collection: 'chat-scenarios', req },
  )
  return data
}
