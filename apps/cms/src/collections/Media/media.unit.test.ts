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
  await nameFile({ args: {}, operation: 'create', req: { file } } as unknown as Args)
  return file.name
}

describe('nameFile', () => {
  it('should keep an ASCII name, in small letters, with the ending of its type', async () => {
    expect(await renamed('Guide Book.PDF', 'application/pdf')).toBe('guide-book.pdf')
    expect(await renamed('photo.jpeg', 'image/jpeg')).toBe('photo.jpg')
    expect(await renamed('../../etc/passwd', 'image/png')).toMatch(/^[a-z0-9-]+\.png$/)
  })

  it('should name a Japanese one anew', async () => {
    expect(await renamed('両立支援ハンドブック.pdf', 'application/pdf')).toMatch(
      /^file-[a-z0-9]{8}\.pdf$/,
    )
  })

  it('should leave other types to be refused', async () => {
    expect(await renamed('x.svg', 'image/svg+xml')).toBe('x.svg')
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
