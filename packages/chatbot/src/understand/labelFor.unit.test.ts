import { expect, it } from '@jest/globals'
import { askedRecords } from './askedRecords'

const NOW = '2026-11-27T09:30'

it.each([
  ['Breast cancer hospitals', ['Breast cancer']],
  ['Hospitals for stomach cancer in Shinjuku', ['Shinjuku City', 'Stomach cancer']],
  ['Events next week', ['next week']],
  ['Online events for families', ['Online', 'families']],
  ['乳がんの病院', ['Breast cancer']],
])('%s is understood in English as %j', (message, understood) => {
  const said = askedRecords(message, [], NOW, 'en')?.understood ?? []
  expect(said.map((one) => one.toLowerCase())).toEqual(understood.map((one) => one.toLowerCase()))
})

it.each(['ja', 'easy'] as const)('has its Japanese label in %s', (language) => {
  expect(askedRecords('breast cancer hospitals', [], NOW, language)?.understood).toEqual(['乳がん'])
})
