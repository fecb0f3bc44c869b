import { expect, it } from '@jest/globals'
import { answerableUser, type Asker, type Responsible } from './answerableUser'

const asker: Asker = { id: 'asker', at: '2026-06-01T00:00:00.000Z', disabled: false }
const responsible: Responsible = { id: 'responsible', handedOverAt: null, disabled: false }
const before = '2026-05-31T23:59:59.000Z'
const after = '2026-06-01T00:00:01.000Z'
const gone = { disabled: true }

it.each<[string, Asker | undefined, Responsible | undefined, string | undefined]>([
  ['whoever asked', asker, responsible, 'asker'],
  ['whoever asked, of a document of nobody', asker, undefined, 'asker'],
  ['whoever asked after the hand-over', asker, { ...responsible, handedOverAt: before }, 'asker'],
  ['the successor', asker, { ...responsible, handedOverAt: after }, 'responsible'],
  ['who is responsible, the asker being gone', { ...asker, ...gone }, responsible, 'responsible'],
  ['who is responsible, nobody having asked', undefined, responsible, 'responsible'],
  [
    'whoever asked, the successor being gone too',
    asker,
    { ...responsible, ...gone, handedOverAt: after },
    'asker',
  ],
  ['nobody, both being gone', { ...asker, ...gone }, { ...responsible, ...gone }, undefined],
  ['nobody of nobody', undefined, undefined, undefined],
])('%s', (_what, one, other, expected) => {
  expect(answerableUser(one, other)).toBe(expected)
})
