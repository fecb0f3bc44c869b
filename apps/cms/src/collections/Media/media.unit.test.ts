import { describe, expect, it } from '@jest/globals'
import type { CollectionBeforeOperationHook } from 'payload'
import { validationOptions } from '../../fields/testing/validationOptions'
import { hardenHeaders } from './hardenHeaders'
import { explainFileError } from './hooks/explainFileError'
import { nameFile } from './hooks/nameFile'
import { requireFile } from './hooks/requireFile'
import { validateAlt } from './validateAlt'

type Args = Parameters<CollectionBeforeOperationHook>[0]

const renamed = async (name: string, mimetype: string) => {
  const file = { name, mimetype }
  await nameFile({
    args: {},
    operation: 'create',
    req: { file, t: (key: string) => key },
  } as unknown as Args)
  return file
}

describe('nameFile', () => {
  it.each([
    ['患者サロン 案内（６月）.pdf', '患者サロン 案内（６月）.pdf'],
    ['C:\\Users\\hanako\\案内.pdf', '案内.pdf'],
    ['../../案内\u202e.pdf', '案内.pdf'],
    [`${'あ'.repeat(300)}.pdf`, 'あ'.repeat(200)],
  ])('should keep how people call %s', async (name, expected) => {
    const args = await nameFile({
      args: { data: { alt: '案内' } },
      operation: 'create',
      req: { file: { name, mimetype: 'application/pdf' }, t: (key: string) => key },
    } as unknown as Args)
    expect(args).toMatchObject({ data: { alt: '案内', originalName: expected } })
  })

  it.each([
    ['Guide Book.PDF', 'application/pdf', /^guide-book-[0-9a-f]{12}\.pdf$/],
    ['photo.jpeg', 'IMAGE/JPEG; q=1', /^photo-[0-9a-f]{12}\.jpg$/],
    ['../../etc/passwd', 'image/png', /^etc-passwd-[0-9a-f]{12}\.png$/],
    ['両立支援ハンドブック.pdf', 'application/pdf', /^file-[0-9a-f]{12}\.pdf$/],
    ['第2版 Ｇｕｉｄｅ.pdf', 'application/pdf', /^2-guide-[0-9a-f]{12}\.pdf$/],
    [`${'a'.repeat(300)}.png`, 'image/png', /^a{60}-[0-9a-f]{12}\.png$/],
    ['slides.pptx', 'application/octet-stream', /^slides-[0-9a-f]{12}\.pptx$/],
    ['photo.JPEG', '', /^photo-[0-9a-f]{12}\.jpg$/],
  ])('should name %s of type %s', async (name, type, expected) => {
    expect((await renamed(name, type)).name).toMatch(expected)
  })

  it('should never give the same name twice', async () => {
    const names = await Promise.all(
      Array.from({ length: 50 }, async () => (await renamed('a.png', 'image/png')).name),
    )
    expect(new Set(names).size).toBe(50)
  })

  it.each([
    ['x.svg', 'image/svg+xml'],
    ['x.png', 'text/html'],
    ['x.exe', 'application/octet-stream'],
    ['x', ''],
    ['x', 'constructor'],
  ])('should refuse %s of type %s', async (name, type) => {
    await expect(renamed(name, type)).rejects.toThrow()
  })
})

describe('requireFile', () => {
  const create = (given: object) => () =>
    requireFile({
      args: { data: {} },
      operation: 'create',
      req: { t: (key: string) => key },
      ...given,
    } as unknown as Args)

  it('should refuse an entry that would make the server fetch a file', () => {
    expect(
      create({ args: { data: { url: 'https://example.jp/x.png', filename: 'x.png' } } }),
    ).toThrow()
  })

  it('should let a file and the portal itself pass', () => {
    expect(create({ req: { file: {} } })).not.toThrow()
    expect(create({ overrideAccess: true })).not.toThrow()
  })
})

describe('validateAlt', () => {
  const judge = (value: string | null, data: object) =>
    validateAlt(value, validationOptions({ data }))

  it('should ask for words for an image only, unless it is decoration', async () => {
    expect(await judge(null, { mimeType: 'image/png' })).toMatch(/代替テキスト/)
    expect(await judge(null, { mimeType: 'image/png', decorative: true })).toBe(true)
    expect(await judge(null, { mimeType: 'application/pdf' })).toBe(true)
    expect(await judge('相談室の入口', { mimeType: 'image/png' })).toBe(true)
  })

  it.each(['IMG_001.JPG', '写真', ' 図 '])(
    'should refuse %s, which says nothing',
    async (value) => {
      expect(typeof (await judge(value, { mimeType: 'image/png' }))).toBe('string')
    },
  )
})

describe('hardenHeaders', () => {
  it('should never let a browser guess, and never open slides in the page', () => {
    const harden = (type: string) =>
      hardenHeaders({ headers: new Headers({ 'content-type': type }) })
    expect(harden('image/png').get('x-content-type-options')).toBe('nosniff')
    expect(harden('application/pdf').get('content-disposition')).toBeNull()
    expect(harden('application/vnd.openxmlformats').get('content-disposition')).toBe('attachment')
  })
})

describe('explainFileError', () => {
  const explain = (error: object) =>
    explainFileError({ error } as Parameters<typeof explainFileError>[0])

  it('should say in Japanese what was wrong with the file, and leave other errors alone', () => {
    expect(JSON.stringify(explain({ status: 413 }))).toMatch(/20MB/)
    expect(JSON.stringify(explain({ status: 400, data: { errors: [{ path: 'file' }] } }))).toMatch(
      /PowerPoint/,
    )
    expect(
      explain({ status: 400, data: { errors: [{ path: 'file', label: 'ファイル' }] } }),
    ).toBeUndefined()
    expect(explain({ status: 400, data: { errors: [{ path: 'alt' }] } })).toBeUndefined()
  })
})
