import { expect, it } from '@jest/globals'
import type { Actor } from '../policy/actor'
import { ROLE_PRESETS } from '../policy/rolePresets'
import { mayLearnFromChat } from './mayLearnFromChat'

it('should be for those who write all answers of the chatbot', () => {
  const may = ROLE_PRESETS.filter((preset) =>
    mayLearnFromChat({ ...preset, id: 'u', disabled: false, organizationId: 'a' }),
  )
  expect(may.map(({ key }) => key)).toEqual(['system-admin', 'metro-approver', 'metro-editor'])
})

it('should be for nobody who is a visitor, disabled, or reaches the own organization', () => {
  const editor: Actor = {
    id: 'u',
    disabled: false,
    organizationId: 'a',
    reach: 'everything',
    capabilities: { 'chat-answers': ['edit'] },
    system: [],
  }
  expect(mayLearnFromChat(editor)).toBe(true)
  expect(mayLearnFromChat(null)).toBe(false)
  expect(mayLearnFromChat({ ...editor, disabled: true })).toBe(false)
  expect(mayLearnFromChat({ ...editor, reach: 'own-organization' })).toBe(false)
  expect(mayLearnFromChat({ ...editor, capabilities: { 'chat-answers': ['read-drafts'] } })).toBe(
    false,
  )
})
