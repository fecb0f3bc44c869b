import { describe, expect, it } from '@jest/globals'
import { eventOfReadings } from './eventOfReadings'
import { missingFields } from './missingFields'
import { municipalityIn } from './municipalityIn'

const reading = (path: string, value: unknown) => ({ path, value, shown: '', phrases: [] })

describe('eventOfReadings', () => {
  const readings = [
    reading('title', '患者サロン'),
    reading('venue.name', '2階 講堂'),
    reading('venue.address', '東京都新宿区西新宿2-8-1'),
  ]

  it('puts each value into its field, in groups where the form has groups', () => {
    expect(eventOfReadings(readings, new Set())).toEqual({
      title: '患者サロン',
      venue: { name: '2階 講堂', address: '東京都新宿区西新宿2-8-1' },
    })
  })

  it('leaves out what the person left out', () => {
    expect(eventOfReadings(readings, new Set(['venue.name', 'title', 'nothing']))).toEqual({
      venue: { address: '東京都新宿区西新宿2-8-1' },
    })
  })
})

describe('missingFields', () => {
  const ALL = ['organizer', 'kind', 'occurrences', 'format']
  it.each<[string, string[], string | undefined, string[]]>([
    ['nothing was read', [], undefined, [...ALL, 'contact.name']],
    ['all is there', [...ALL, 'contact.phone'], 'online', []],
    ['a mail address is enough to ask', [...ALL, 'contact.email'], 'online', []],
    ['a meeting at a place has one', [...ALL, 'contact.name'], 'hybrid', ['venue.name']],
    ['the place is known', [...ALL, 'contact.name', 'venue.name'], 'venue', []],
    [
      'a rule alone has no date',
      ['organizer', 'kind', 'format', 'recurrence', 'contact.name'],
      'online',
      ['occurrences'],
    ],
  ])('%s', (_what, read, format, missing) => {
    expect(missingFields(new Set(read), format)).toEqual(missing)
  })
})

describe('municipalityIn', () => {
  it.each<[string, string | undefined]>([
    ['東京都新宿区西新宿2-8-1', '131041'],
    ['新宿区西新宿2-8-1', '131041'],
    ['〒163-8001 東京都新宿区西新宿2-8-1', '131041'],
    ['東京都 府中市武蔵台2-8-29', '132063'],
    ['大阪府大阪市北区中之島1', undefined],
    ['広島県府中市府川町315', undefined],
    ['', undefined],
  ])('of %s', (address, code) => {
    expect(municipalityIn(address)).toBe(code)
  })
})
