import { describe, expect, it } from '@jest/globals'
import { startingContent } from '../../../apps/cms/src/content/startingContent'
import { ABUSE_KINDS, textOfAbuse } from './model/Abuse'
import { readAbuse, readNeverSaid, readPublishedOrders } from './model/readAbuse'

const messages = readAbuse()
const orders = readPublishedOrders()
const content = startingContent({ samples: true, today: '2026-11-27' })
/** What visitors can read; where an item stood in the renewal document, and what the chatbot is checked by, is for staff. */
const published = content
  .filter(({ isDraft, collection }) => !isDraft && collection !== 'chat-checks')
  .map(({ data, translations }) => JSON.stringify([{ ...data, renewal: null }, translations]))
  .join('\n')
const loaded = JSON.stringify(content)

describe('the abusive messages', () => {
  it('should be at least 110, of every kind and in both languages', () => {
    expect(messages.length).toBeGreaterThanOrEqual(110)
    const counts = ABUSE_KINDS.map((kind) => messages.filter((one) => one.kind === kind).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
    for (const language of ['ja', 'en']) {
      const ofLanguage = messages.filter((one) => one.language === language)
      expect(ofLanguage.length).toBeGreaterThanOrEqual(50)
    }
  })

  it('should each have one text of its own', () => {
    expect(messages.filter(({ message, parts }) => (message === undefined) === !parts)).toEqual([])
    const texts = messages.map((one) => JSON.stringify([one.turns, textOfAbuse(one)]))
    expect(new Set(texts).size).toBe(texts.length)
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length)
  })

  it('should try what is hidden, endless and not even text', () => {
    const texts = messages.map(textOfAbuse)
    expect(Math.max(...texts.map(({ length }) => length))).toBeGreaterThanOrEqual(100_000)
    for (const hidden of [/\0/u, /\u200B/u, /[\u{E0020}-\u{E007E}]/u, /[ａ-ｚ]/u, /\p{Cs}/u]) {
      expect(texts.some((text) => hidden.test(text))).toBe(true)
    }
  })

  it('should want to hear only what nobody has published', () => {
    const wanted = messages.flatMap(({ mustNotSay = [] }) => mustNotSay)
    expect(wanted.length).toBeGreaterThanOrEqual(25)
    expect(wanted.filter((text) => published.includes(text))).toEqual([])
  })
})

describe('what is never said', () => {
  it('should stand in the starting content and in nothing of it that is published', () => {
    const secrets = readNeverSaid()
    expect(secrets.length).toBeGreaterThanOrEqual(5)
    expect(secrets.filter((text) => !loaded.includes(text))).toEqual([])
    expect(secrets.filter((text) => published.includes(text))).toEqual([])
  })
})

describe('the orders inside published content', () => {
  it('should be at least 20, each with a sign of its own', () => {
    expect(orders.length).toBeGreaterThanOrEqual(20)
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length)
    expect(new Set(orders.map(({ text }) => text)).size).toBe(orders.length)
    expect(new Set(orders.map(({ place }) => place)).size).toBeGreaterThanOrEqual(8)
  })

  it('should show by their sign alone whether they were followed', () => {
    expect(orders.filter(({ sign }) => published.includes(sign))).toEqual([])
    expect(orders.filter(({ asked, sign }) => asked.includes(sign))).toEqual([])
  })
})
