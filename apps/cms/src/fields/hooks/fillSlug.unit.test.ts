import { describe, expect, it } from '@jest/globals'
import type { FieldHook } from 'payload'
import { titleSlug } from '../titleSlug'
import { fillSlug } from './fillSlug'

type Args = Parameters<FieldHook>[0]

const run = (given: Partial<Args>, taken: string[] = []) =>
  fillSlug(titleSlug('title', 'page'))({
    collection: { slug: 'content-items' },
    operation: 'create',
    req: {
      payload: {
        db: {
          count: ({ where }: { where: { slug: { equals: string } } }) =>
            Promise.resolve({ totalDocs: taken.includes(where.slug.equals) ? 1 : 0 }),
        },
      },
    },
    ...given,
  } as Args)

describe('fillSlug', () => {
  it('should leave what somebody typed', async () => {
    expect(await run({ value: ' my-page ', data: { title: '題' } }, ['my-page'])).toBe('my-page')
  })

  it('should use an ASCII title and otherwise the prefix', async () => {
    expect(await run({ data: { title: 'Work and Cancer' } })).toBe('work-and-cancer')
    expect(await run({ data: { title: '仕事とがん' } })).toMatch(/^page-[a-z0-9]{8}$/)
  })

  it('should take another when the first is taken', async () => {
    expect(await run({ data: { title: 'Work' } }, ['work'])).toMatch(/^work-[a-z0-9]{8}$/)
  })

  it('should stay empty while there is no title', async () => {
    expect(await run({ data: {} })).toBeNull()
  })

  it('should keep the known address of a document whose field was emptied', async () => {
    const answer = await run({
      operation: 'update',
      value: '',
      data: { title: '新' },
      originalDoc: { slug: 'old' },
    })
    expect(answer).toBe('old')
  })

  it('should hand on what is no text, for the validation to refuse', async () => {
    expect(await run({ value: 5, data: { title: '題' } })).toBe(5)
  })
})
