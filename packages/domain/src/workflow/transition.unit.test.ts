import { describe, expect, it } from '@jest/globals'
import { ACTION_OF_WORKFLOW_EVENT } from './actionOfWorkflowEvent'
import { requiresComment } from './requiresComment'
import { transition } from './transition'
import { WORKFLOW_EVENTS } from './workflowEvents'
import { WORKFLOW_STATES } from './workflowStates'
import { valuesOf } from '../vocabulary/valuesOf'

const STATES = valuesOf(WORKFLOW_STATES)
const EVENTS = valuesOf(WORKFLOW_EVENTS)

/** Rows: from. Columns: edit, submit, recall, approve, return, publish, publish-at-once, withdraw (of a live copy). */
const TABLE: Record<(typeof STATES)[number], string> = {
  draft: 'draft submitted - - - published published withdrawn',
  submitted: 'draft - draft published returned - - withdrawn',
  published: 'draft - - - - published - withdrawn',
  returned: 'draft submitted - - - published - withdrawn',
  withdrawn: 'draft submitted - - - published - withdrawn',
}

describe.each(STATES)('from %s', (state) => {
  it.each(EVENTS.map((event, column) => [event, TABLE[state].split(' ')[column]] as const))(
    '%s → %s',
    (event, expected) => {
      expect(transition(state, event, true) ?? '-').toBe(expected)
      const unseen = event === 'withdraw' ? '-' : expected
      expect(transition(state, event, false) ?? '-').toBe(unseen)
    },
  )
})

it('only events that need the right to publish, or trust besides the right to submit, lead to published', () => {
  const publishing = EVENTS.filter((event) =>
    STATES.some((state) => transition(state, event, true) === 'published'),
  )
  expect(publishing).toEqual(['approve', 'publish', 'publish-at-once'])
  expect(publishing.map((event) => ACTION_OF_WORKFLOW_EVENT[event])).toEqual([
    'publish',
    'publish',
    'submit',
  ])
})

it('only a return must say why', () => {
  expect(EVENTS.filter(requiresComment)).toEqual(['return'])
})
