import { describe, expect, it } from '@jest/globals'
import * as domain from '../index'
import type { Term } from './term'

const isVocabulary = (value: unknown): value is readonly Term[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'object' && 'label' in entry)

const vocabularies = Object.entries(domain).flatMap(([name, value]): [string, readonly Term[]][] =>
  isVocabulary(value) ? [[name, value]] : [],
)

describe.each(vocabularies)('%s', (_name, terms) => {
  it('has stable ASCII values, each once', () => {
    const values = terms.map(({ value }) => value)
    expect(values).toEqual(values.filter((value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)))
    expect(new Set(values).size).toBe(values.length)
  })

  it('has Japanese labels, each once', () => {
    const labels = terms.map(({ label }) => label)
    expect(labels.filter((label) => label.trim() === '')).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('has descriptions that are whole sentences', () => {
    const descriptions = terms.flatMap(({ description }) => description ?? [])
    expect(descriptions.filter((text) => !text.endsWith('。'))).toEqual([])
  })
})

describe('values that docs/content-model.md fixes', () => {
  it.each([
    ['AUDIENCES', 'patient family employer medical public'],
    [
      'SITUATIONS',
      'diagnosed choosing-treatment living-with-treatment money work recurrence-palliative bereaved',
    ],
    ['RENEWAL_DECISIONS', 'continue revise merge add consider end'],
    ['CONTENT_KINDS', 'page news'],
    ['PLACEMENTS', 'page home-banner unlisted'],
    [
      'RESOURCE_TYPES',
      'handbook slides self-study video playlist seminar report meeting award casebook grant survey link',
    ],
    ['EVENT_KINDS', 'salon lecture class seminar consultation training campaign other'],
    ['EVENT_FORMATS', 'venue online hybrid archive'],
    ['EVENT_STATUSES', 'scheduled cancelled postponed changed'],
    ['OCCURRENCE_STATUSES', 'scheduled cancelled postponed'],
    ['PREVIOUS_OCCURRENCE_STATUSES', 'scheduled cancelled postponed absent'],
    ['FEE_KINDS', 'free paid'],
    ['APPLICATION_REQUIREMENTS', 'required not-required'],
    ['ORGANIZATION_KINDS', 'hospital support-center public-office association company'],
    ['CONFIDENCES', 'high medium low'],
    ['COORDINATE_PRECISIONS', 'building town municipality'],
    ['AVAILABILITIES', 'yes no'],
    ['WEEKDAYS', 'mon tue wed thu fri sat sun'],
    ['CONFIRMERS', 'organization metropolitan published'],
    ['REDIRECT_STATUSES', '301 302 410'],
    ['ALERT_LEVELS', 'emergency important notice'],
    ['LINK_HEALTH', 'unchecked ok broken'],
    ['REACHES', 'everything own-organization'],
  ])('%s', (name, values) => {
    const vocabulary = new Map(vocabularies).get(name) ?? []
    expect(domain.valuesOf(vocabulary)).toEqual(values.split(' '))
  })
})
