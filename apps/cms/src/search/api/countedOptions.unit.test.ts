import { describe, expect, it } from '@jest/globals'
import { countedOptions, namedOptions, termOptions } from './countedOptions'
import type { NamedRecord } from './namedRecords'

describe('countedOptions', () => {
  const options = termOptions(['a', 'b', 'c'], (value) => `第${value}`)

  it('keeps the order of the options, and leaves out what nothing has', () => {
    const counts = new Map([
      ['c', 2],
      ['a', 1],
      ['unknown', 9],
    ])
    expect(countedOptions(options, counts)).toEqual([
      { value: 'a', label: '第a', count: 1 },
      { value: 'c', label: '第c', count: 2 },
    ])
  })

  it('has what is chosen though nothing has it', () => {
    expect(countedOptions(options, new Map(), ['b'])).toEqual([
      { value: 'b', label: '第b', count: 0 },
    ])
  })
})

describe('namedOptions', () => {
  it('are called in the language, or else in Japanese, and go by their slugs', () => {
    const records: NamedRecord[] = [
      { id: '1', slug: 'work', name: { ja: '仕事', en: 'Work' } },
      { id: '2', slug: 'money', name: { ja: 'お金' } },
      { id: '3', slug: 'nameless', name: {} },
    ]
    expect(namedOptions(records, 'en')).toEqual([
      { id: '1', value: 'work', label: 'Work' },
      { id: '2', value: 'money', label: 'お金' },
    ])
  })
})
