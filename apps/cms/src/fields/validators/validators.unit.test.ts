import { describe, expect, it } from '@jest/globals'
import type { TextFieldSingleValidation } from 'payload'
import { validationOptions } from '../testing/validationOptions'
import { validateEmail } from './validateEmail'
import { validateHref } from './validateHref'
import { validateInstant } from './validateInstant'
import { validateInteger } from './validateInteger'
import { validateLocalDate } from './validateLocalDate'
import { validateLocalTime } from './validateLocalTime'
import { validatePartialDate } from './validatePartialDate'
import { validatePath } from './validatePath'
import { validatePhone } from './validatePhone'
import { validatePostalCode } from './validatePostalCode'
import { validateSlug } from './validateSlug'
import { validateUrl } from './validateUrl'

const cases: [string, TextFieldSingleValidation, string[], string[]][] = [
  [
    'URL',
    validateUrl,
    ['https://ganjoho.jp/', 'http://example.jp/あ'],
    ['/events', 'javascript:alert(1)', 'https://', 'ftp://example.jp'],
  ],
  [
    'href',
    validateHref,
    ['/events', 'https://ganjoho.jp/'],
    ['//evil.example', 'javascript:alert(1)', 'events'],
  ],
  ['path', validatePath, ['/portal/work.html'], ['https://ganjoho.jp/', '//evil.example']],
  [
    'local date',
    validateLocalDate,
    ['2026-12-10', '2028-02-29'],
    ['2026-02-30', '2026/12/10', '令和8年', '2026-1-1'],
  ],
  ['local time', validateLocalTime, ['00:00', '23:59'], ['24:00', '9:00', '13時']],
  [
    'partial date',
    validatePartialDate,
    ['2022', '2022-11', '2022-11-30'],
    ['2022-13', '22', '2022-11-31'],
  ],
  [
    'e-mail',
    validateEmail,
    ['soudan@hospital.example.jp'],
    ['soudan', 'a@b', 'a b@example.jp', 'x@example.jp,y@example.jp'],
  ],
  [
    'telephone',
    validatePhone,
    ['03-1234-5678', '0570-00-1234（ナビダイヤル）', '#7119', '+81-3-1234-5678'],
    ['電話', '０３−１２３４', '1', '03-1234-'],
  ],
  ['postal code', validatePostalCode, ['163-8001'], ['1638001', '〒163-8001']],
  [
    'slug',
    validateSlug,
    ['work-support', '20261210-k3f9x2ab'],
    ['Work', 'a--b', '-a', '仕事', 'a_b'],
  ],
]

describe.each(cases)('the validation of a %s', (_name, validate, good, bad) => {
  it.each(good)('should accept %s', async (value) => {
    expect(await validate(value, validationOptions())).toBe(true)
  })

  it.each(bad)('should refuse %s in Japanese', async (value) => {
    expect(await validate(value, validationOptions())).toMatch(/[ぁ-ん]/)
  })

  it('should accept nothing unless something is required', async () => {
    expect(await validate(null, validationOptions())).toBe(true)
    expect(await validate('', validationOptions())).toBe(true)
    expect(await validate('', validationOptions({ required: true }))).toBe('validation:required')
  })

  it('should refuse what is longer than the field', async () => {
    const [value = ''] = good
    expect(await validate(value, validationOptions({ maxLength: value.length - 1 }))).toBe(
      'validation:shorterThanMax',
    )
  })
})

describe('validateInteger', () => {
  it('should refuse fractions and what is out of bounds', async () => {
    const options = () => validationOptions({ min: 1, max: 10 })
    expect(await validateInteger(3, options())).toBe(true)
    expect(await validateInteger(null, options())).toBe(true)
    expect(await validateInteger(1.5, options())).toMatch(/小数点/)
    expect(await validateInteger(0, options())).toBe('validation:lessThanMin')
    expect(await validateInteger(11, options())).toBe('validation:greaterThanMax')
  })
})

describe('validateInstant', () => {
  it('should refuse a time without an offset, which would be nine hours off', async () => {
    const options = () => validationOptions()
    const validate = (value: string) => validateInstant(value as unknown as Date, options())
    expect(await validate('2026-12-01T10:00:00+09:00')).toBe(true)
    expect(await validate('2026-12-01T10:00')).toMatch(/時差/)
  })
})
