import { describe, expect, it } from '@jest/globals'
import { wellFormed } from './wellFormed'

const json = (body: string, headers: Record<string, string> = {}) =>
  new Request('http://cms.test/api/events', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })

const upload = (mebibytes: number) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(mebibytes * 1024 * 1024)], 'a.pdf'))
  return new Request('http://cms.test/api/media', { method: 'POST', body: form })
}

const statusOf = async (request: Request) => {
  const result = await wellFormed(request)
  return result instanceof Response ? result.status : 'passed'
}

describe('wellFormed', () => {
  it.each([
    ['an object', json('{"title":"会"}'), 'passed'],
    ['an empty body', json(''), 'passed'],
    ['cut JSON', json('{"title":'), 400],
    ['a bare string', json('"title"'), 400],
    ['null', json('null'), 400],
    ['an escaped NUL', json('{"title":"a\\u0000"}'), 400],
    ['an array', json('[]'), 400],
    ['an escaped NUL behind a backslash', json(String.raw`{"title":"\\\u0000"}`), 400],
    ['a text about an escaped NUL', json(String.raw`{"title":"C:\\u0000x"}`), 'passed'],
    ['six megabytes', json(`{"title":"${'x'.repeat(6_000_000)}"}`), 413],
    ['NUL in the URL', new Request('http://cms.test/api/events?where[slug][equals]=%00'), 400],
    ['a URL that is no UTF-8', new Request('http://cms.test/api/events/%E0%A4%A'), 400],
    ['a condition in words', new Request('http://cms.test/api/events?where=nonsense'), 400],
    ['a condition as JSON', new Request('http://cms.test/api/events?where={"a":{}}'), 'passed'],
    ['a condition that is a list', new Request('http://cms.test/api/events?where=[]'), 400],
    ['text', json('x', { 'content-type': 'text/plain' }), 415],
    ['a file of more than 20 MB', upload(21), 413],
    ['a file of 20 MB', upload(20), 'passed'],
    ['a form of more than 22 MB', upload(23), 413],
    ['a form without its boundary', json('x', { 'content-type': 'multipart/form-data' }), 400],
    ['an endless URL', new Request(`http://cms.test/api/events?q=${'x'.repeat(9000)}`), 414],
  ])('judges %s', async (_name, request, expected) => {
    expect(await statusOf(request)).toBe(expected)
  })

  it('hands on the body unchanged and asks for Japanese', async () => {
    const request = (await wellFormed(json('{"a":1}', { 'accept-language': 'en' }))) as Request
    expect(await request.json()).toEqual({ a: 1 })
    expect(request.headers.get('accept-language')).toBe('ja')
  })

  it('passes an upload through', async () => {
    const form = new FormData()
    form.set('file', new File(['abc'], 'a.txt'))
    const request = new Request('http://cms.test/api/media', { method: 'POST', body: form })
    const passed = (await wellFormed(request)) as Request
    expect((await passed.formData()).get('file')).toBeInstanceOf(File)
  })

  it.each([
    ['a program with a cookie', { cookie: 'payload-token=x' }, 'http://localhost:3001'],
    ['no cookie', {}, null],
  ])('sees the origin of %s', async (_name, headers, expected) => {
    const passed = (await wellFormed(json('{}', headers))) as Request
    expect(passed.headers.get('origin')).toBe(expected)
  })

  it.each<[string, Record<string, string>]>([
    ['a page elsewhere', { cookie: 'payload-token=x', origin: 'https://evil.example' }],
    ['a page elsewhere, without a cookie', { origin: 'https://evil.example' }],
    ['a page of nowhere', { origin: 'null' }],
    ['a cross-site form', { cookie: 'payload-token=x', 'sec-fetch-site': 'cross-site' }],
  ])('refuses what %s sends', async (_name, headers) => {
    const refused = await wellFormed(json('{}', headers))
    expect((refused as Response).status).toBe(403)
  })
})
