import { describe, expect, it } from '@jest/globals'
import { readdirSync, statSync } from 'node:fs'
import { HELP_PICTURE_NAMES, helpPicture, wordsOfPicture } from './helpPictures'
import { HOSPITAL_TOPICS } from './hospitalTopics'
import { STAFF_TOPICS } from './staffTopics'

const folder = new URL('../../public/help/', import.meta.url)
const topics = [...HOSPITAL_TOPICS, ...STAFF_TOPICS]
const MOST_BYTES = 60_000

describe('topics', () => {
  it.each(topics.map((topic) => [topic.title, topic] as const))(
    '%s should have a picture and only name what is in its pictures',
    (_, { steps }) => {
      const pictures = steps.flatMap(({ picture }) => (picture ? [picture] : []))
      expect(pictures.length).toBeGreaterThan(0)
      const words = pictures.flatMap(wordsOfPicture)
      const isSaid = (name = '') => words.some((word) => word.includes(name))
      const named = steps.flatMap(({ text }) =>
        [...text.matchAll(/「([^」]+)」/g)].map(([, name]) => name),
      )
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((name) => !isSaid(name))).toEqual([])
    },
  )

  it('should have addresses of their own', () => {
    const ids = topics.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

describe('pictures', () => {
  it.each(HELP_PICTURE_NAMES)('%s should be there, light, and used', (name) => {
    const { width, height, src } = helpPicture(name) ?? { width: 0, height: 0, src: '' }
    expect(src).toBe(`/help/${name}.webp`)
    expect(width).toBeGreaterThan(300)
    expect(height).toBeGreaterThan(50)
    expect(wordsOfPicture(name)).not.toEqual([])
    expect(statSync(new URL(`${name}.webp`, folder)).size).toBeLessThan(MOST_BYTES)
    expect(topics.flatMap(({ steps }) => steps.map(({ picture }) => picture))).toContain(name)
  })

  it('should be no others than these', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      HELP_PICTURE_NAMES.map((name) => `${name}.webp`).toSorted(),
    )
  })
})
