import { describe, expect, it } from '@jest/globals'
import { AUDIENCES } from './audiences'
import { audiencesFor } from './audiencesFor'
import { isValueOf } from './isValueOf'
import { labelOf } from './labelOf'
import { MUNICIPALITIES } from './municipalities'
import { optionsOf } from './optionsOf'
import { valuesOf } from './valuesOf'

it.each([
  ['family', ['family', 'public']],
  ['public', ['public']],
])('an audience of %p is served by what is for %j', (audience, values) => {
  expect(audiencesFor(audience)).toEqual(values)
})

describe('labelOf', () => {
  it.each([
    ['patient', '患者さん'],
    ['public', 'どなたでも'],
    ['no-such-value', 'no-such-value'],
    ['', ''],
    [null, ''],
    [undefined, ''],
  ])('%p → %p', (value, label) => {
    expect(labelOf(AUDIENCES, value)).toBe(label)
  })
})

describe('isValueOf', () => {
  it.each([
    ['patient', true],
    ['Patient', false],
    ['', false],
    [undefined, false],
    [0, false],
    [{ value: 'patient' }, false],
  ])('%p → %p', (value, expected) => {
    expect(isValueOf(AUDIENCES, value)).toBe(expected)
  })
})

it('valuesOf keeps the order', () => {
  expect(valuesOf(AUDIENCES)).toEqual(['patient', 'family', 'employer', 'medical', 'public'])
})

it('optionsOf gives fresh pairs of label and value only', () => {
  const options = optionsOf(MUNICIPALITIES)
  expect(options[0]).toEqual({ label: '千代田区', value: '131016' })
  expect(options).toHaveLength(MUNICIPALITIES.length)
  expect(optionsOf(MUNICIPALITIES)[0]).not.toBe(options[0])
})
