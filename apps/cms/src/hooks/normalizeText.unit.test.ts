import { describe, expect, it } from '@jest/globals'
import { normalizeText } from './normalizeText'

describe('normalizeText', () => {
  it.each([
    ['a zero-width space', 'がん\u200b相談', 'がん相談'],
    ['a byte order mark', '\ufeff題名', '題名'],
    ['a turned order', 'gpj.\u202egnp', 'gpj.gnp'],
    ['isolates and marks of direction', 'a\u2066b\u2069\u200f\u200e', 'ab'],
    ['a soft hyphen', 'cancer\u00adcare', 'cancercare'],
    ['tags', 'a\u{e0041}\u{e0042}', 'a'],
    ['a filler', 'a\u3164b', 'ab'],
    ['a joiner between letters', 'ad\u200dmin', 'admin'],
    ['a joiner behind what goes', 'a\u200b\u200db', 'ab'],
    ['a family', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['a person with a skin colour', '👩🏽\u200d⚕\ufe0f', '👩🏽\u200d⚕\ufe0f'],
    ['a form of a name', '葛\u{e0100}飾', '葛\u{e0100}飾'],
    ['a letter that needs the joiner', 'क्\u200dष', 'क्\u200dष'],
    ['two code points for one letter', 'か\u3099ん', 'がん'],
    ['lines and tabs', 'a\r\n\tb', 'a\r\n\tb'],
  ])('should bring %s to one form', (_name, given, expected) => {
    expect(normalizeText({ list: [{ text: given }] })).toEqual({ list: [{ text: expected }] })
  })

  it.each(['a\u0000', 'a\u0007', 'a\u009f', 'a\ud800'])('should refuse %j', (text) => {
    expect(() => normalizeText({ text })).toThrow(/制御文字/)
  })

  it.each(['a\u0000', 'a\ud800'])('should refuse %j as a name', (name) => {
    expect(() => normalizeText({ rows: [{ [name]: 1 }] })).toThrow(/制御文字/)
  })

  it('should leave a password as it was typed', () => {
    expect(normalizeText({ password: 'か\u3099\u200b' })).toEqual({ password: 'か\u3099\u200b' })
  })
})
