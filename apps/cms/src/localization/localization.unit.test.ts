import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { richTextField } from '../fields/richTextField'
import { textareaField } from '../fields/textareaField'
import { textField } from '../fields/textField'
import { guardLocale } from './guardLocale'
import { inJapanese } from './inJapanese'
import { localeProblem } from './localeProblem'
import { translated } from './translated'

const t = (key: string) => key
const requestIn = (locale: string | undefined) =>
  ({ locale, t, payload: { config: {} } }) as unknown as PayloadRequest

describe('translated', () => {
  const title = translated(
    textField({ name: 'title', label: '題名', required: true, maxLength: 10 }),
  )
  const validate = (value: unknown, locale: string | undefined) =>
    (title.validate as (value: unknown, options: object) => unknown)(value, {
      ...title,
      req: requestIn(locale),
    })

  it.each([
    ['', 'ja', false],
    ['', undefined, false],
    ['', 'en', true],
    [null, 'easy', true],
    ['12345678901', 'ja', false],
    ['12345678901', 'en', true],
    ['123456789012345678901', 'en', false],
  ])('should judge %j in %s: %j', async (value, locale, isRight) => {
    expect((await validate(value, locale)) === true).toBe(isRight)
  })

  it('should leave what is not required without a condition, and keep the rules of a rich text', () => {
    expect(translated(textareaField({ name: 'a', label: 'A' }))).toMatchObject({ localized: true })
    expect(translated(textareaField({ name: 'a', label: 'A' })).admin?.condition).toBeUndefined()
    expect(title.admin?.condition?.({}, {}, {} as never)).toBe(true)
    const body = translated(richTextField({ name: 'body', label: '本文' }))
    expect(body.validate).toBeInstanceOf(Function)
    expect(body.hooks?.beforeValidate).toHaveLength(1)
  })
})

describe('localeProblem', () => {
  it.each([
    ['', true],
    ['locale=en', true],
    ['locale=easy&fallback-locale=none', true],
    ['locale=all', true],
    ['locale=*', true],
    ['fallback-locale=null', true],
    ['fallbackLocale[]=ja', true],
    ['locale=fr', false],
    ['locale=', false],
    ['locale=EN', false],
    ['locale=en&locale=fr', false],
    ['locale[]=fr', true],
    ['fallbackLocale[0]=fr', false],
    ['publishSpecificLocale=en', false],
  ])('should answer %s with %j', (query, isRight) => {
    expect(localeProblem(new URLSearchParams(query)) === undefined).toBe(isRight)
  })
})

describe('guardLocale', () => {
  const everything = (user: object | null) =>
    ({ ...requestIn('all'), payloadAPI: 'REST', user }) as unknown as PayloadRequest

  it('should let people who work here read all languages at once, and nobody write them', () => {
    expect(() => guardLocale(everything({ id: '1' }), 'read')).not.toThrow()
    expect(() => guardLocale(everything(null), 'read')).toThrow('言語')
    expect(() => guardLocale(everything({ id: '1' }), 'update')).toThrow('言語')
    expect(() => guardLocale(requestIn('en'), 'update')).not.toThrow()
  })

  it('should delete a document with its Japanese name, whatever the form shows', () => {
    const req = everything({ id: '1' })
    guardLocale(req, 'delete')
    expect(req.locale).toBe('ja')
  })
})

describe('inJapanese', () => {
  it('should share everything but the language with the request', () => {
    const req = { ...requestIn('en'), transactionID: undefined } as unknown as PayloadRequest
    const own = inJapanese(req)
    own.transactionID = 'a'
    own.locale = 'easy'
    expect([req.locale, req.transactionID]).toEqual(['en', 'a'])
    expect([inJapanese(req).locale, inJapanese(req).fallbackLocale]).toEqual(['ja', false])
  })
})
