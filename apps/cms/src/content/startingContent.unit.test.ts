import { describe, expect, it } from '@jest/globals'
import { isSafeHref, isSlug } from '@tokyo-cancer-portal/domain'
import { refsIn } from './load/refsIn'
import { startingContent, startingGlobals } from './startingContent'

const documents = startingContent({ samples: true, today: '2026-11-22' })
const texts = stringsIn([documents.map(({ data }) => data), startingGlobals])

/** Every string in a value, with the name of the field that holds it. */
function stringsIn(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    stringsIn(item, Array.isArray(value) ? name : key),
  )
}

describe('the starting content', () => {
  it('should name every document once', () => {
    const keys = documents.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('should only refer to documents that are shipped', () => {
    const keys = new Set(documents.map(({ key }) => key))
    const all = [...documents, ...startingGlobals].flatMap(({ data }) => refsIn(data))
    expect(all.filter((key) => !keys.has(key))).toEqual([])
  })

  it('should not show a draft to the public through a published document', () => {
    const drafts = new Set(documents.filter(({ isDraft }) => isDraft).map(({ key }) => key))
    const shown = [...documents.filter(({ isDraft }) => !isDraft), ...startingGlobals]
    expect(shown.flatMap(({ data }) => refsIn(data)).filter((key) => drafts.has(key))).toEqual([])
  })

  it('should give every public document a slug of its own', () => {
    const slugs = documents
      .filter(
        ({ collection }) =>
          !['editor-roles', 'chat-answers', 'chat-scenarios', 'chat-checks'].includes(collection),
      )
      .map(({ collection, data }) => `${collection}/${String(data.slug)}`)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.filter((slug) => !isSlug(slug.split('/')[1]))).toEqual([])
  })

  it('should contain no telephone number and no mail address', () => {
    const suspicious = texts.filter(
      ({ text }) =>
        /\d{2,4}-\d{2,4}-\d{4}|0120|\d{10,11}|@[a-z]/i.test(text) && !text.includes('://'),
    )
    expect(suspicious).toEqual([])
    expect(texts.filter(({ name }) => ['phone', 'hours', 'email'].includes(name))).toEqual([])
  })

  it('should link to safe addresses and say where a link leads', () => {
    const addresses = texts.filter(({ name }) =>
      ['url', 'href', 'sourceUrl', 'website'].includes(name),
    )
    expect(addresses.filter(({ text }) => !isSafeHref(text))).toEqual([])
    const labels = texts.filter(({ name }) => name === 'label').map(({ text }) => text)
    expect(labels.filter((label) => /^(こちら|ここ|詳細|リンク|PDF)$/.test(label))).toEqual([])
  })

  it('should write numbers and letters in half width', () => {
    expect(texts.filter(({ text }) => /[０-９Ａ-Ｚａ-ｚ｡-ﾟ]/.test(text))).toEqual([])
  })

  it('should keep titles and summaries within the limits of their fields', () => {
    const limits: Record<string, number> = { title: 120, summary: 300, description: 200 }
    const long = texts.filter(({ name, text }) => text.length > (limits[name] ?? 4000))
    expect(long).toEqual([])
  })

  it('should leave out every sample when none are wanted', () => {
    const without = startingContent({ samples: false, today: '2026-11-22' })
    expect(without.filter(({ key }) => key.startsWith('event:'))).toEqual([])
    expect(
      stringsIn(without.map(({ data }) => data)).filter(({ text }) => text.includes('サンプル')),
    ).toEqual([])
  })
})
