import { expect, it } from '@jest/globals'
import type { Passage } from '../model/Knowledge'
import { wishOf } from '../retrieval/Wish'
import { isDoubtful, isOtherThanWanted } from './isOtherThanWanted'

const passage = (id: string, title: string, text: string, audiences: string[] = []): Passage => ({
  source: { id, title, url: '/a', confirmedOn: null },
  number: 0,
  heading: '',
  anchor: '',
  paragraphs: [[text]],
  names: [],
  audiences,
})
const CASEBOOK = passage('resources/1', '検診から就労までの事例集', '例です。')
const AWARD = passage('content-items/1', '企業の表彰', '検診の事例です。', ['employer'])
const PAGE = passage('content-items/2', 'お金のこと', '検診の費用です。')
const EVENT = passage('events/1', '展示', '検診を紹介します。')
const LECTURE = passage('events/2', '検診の講座', '話します。')
const TERM = passage('glossary-terms/1', '高額療養費', '検診は含みません。')

it.each<[string, Passage, boolean]>([
  ['検診はどこ', CASEBOOK, true],
  ['検診の事例集はどこ', CASEBOOK, false],
  ['検診', CASEBOOK, false],
  ['検診はどこ', AWARD, true],
  ['検診', AWARD, true],
  ['会社の検診', AWARD, true],
  ['企業の検診', AWARD, false],
  ['検診はどこ', PAGE, false],
  ['検診はどこ', EVENT, true],
  ['検診のイベント', EVENT, false],
  ['検診はどこ', LECTURE, false],
  ['検診はどこ', TERM, true],
  ['検診', TERM, false],
  ['検診のできた場所のこと', TERM, false],
])('%s, %j', (message, item, isOther) => {
  const asked = [{ tokens: ['=検診'], weight: 0.6 }]
  const found = { item, confidence: 0.7, because: '', asked }
  expect(isOtherThanWanted(found, message, wishOf(message))).toBe(isOther)
  expect(isOtherThanWanted({ ...found, isNamed: true }, message, wishOf(message))).toBe(false)
})

it.each<[string, Passage, boolean]>([
  ['検診に行けない', passage('organizations/1', '中央病院', '住所：東京都港区'), true],
  ['検診に行ける病院', passage('organizations/1', '中央病院', '住所：東京都港区'), false],
  ['検診に行けない', passage('organizations/2', '検診のセンター', '住所：東京都港区'), false],
  ['検診に行けない', passage('organizations/3', '窓口', '検診の相談を受けます。'), false],
])('%s, %j: no organization is meant by a name that nobody said', (message, own, isOther) => {
  const item = { ...own, names: ['検診財団中央病院'] }
  const asked = [{ tokens: ['=検診'], weight: 0.6 }]
  const found = { item, confidence: 0.7, because: '', asked }
  expect(isOtherThanWanted(found, message, wishOf(message))).toBe(isOther)
  expect(isOtherThanWanted({ ...found, isSaid: true }, message, wishOf(message))).toBe(false)
})

it.each<[string, Passage, boolean]>([
  ['検診を受けたい', LECTURE, true],
  ['検診の講座を受けたい', LECTURE, false],
  ['検診', LECTURE, false],
  ['検診', PAGE, true],
  ['検診はどこ', CASEBOOK, false],
])('%s, %j, may be offered alone', (message, item, isSo) => {
  const asked = [{ tokens: ['=検診'], weight: 0.6 }]
  const found = { item, confidence: 0.7, because: '', asked }
  expect(isDoubtful(found, message, wishOf(message))).toBe(isSo)
})
