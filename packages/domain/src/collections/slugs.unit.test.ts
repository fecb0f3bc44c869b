import { expect, it } from '@jest/globals'
import { COLLECTIONS, DRAFT_COLLECTIONS, DRAFT_GLOBALS, GLOBALS } from './slugs'
import { isSlug } from '../slug/isSlug'

it('every slug is a slug, and no two are the same', () => {
  const slugs = [...COLLECTIONS, ...GLOBALS]
  expect(slugs.filter((slug) => !isSlug(slug))).toEqual([])
  expect(new Set(slugs).size).toBe(slugs.length)
})

it('everything with drafts is a collection or a global', () => {
  expect(COLLECTIONS).toEqual(expect.arrayContaining([...DRAFT_COLLECTIONS]))
  expect(GLOBALS).toEqual(expect.arrayContaining([...DRAFT_GLOBALS]))
})
