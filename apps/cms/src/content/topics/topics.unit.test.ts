import { describe, expect, it } from '@jest/globals'
import { AUDIENCES, SITUATIONS, valuesOf } from '@tokyo-cancer-portal/domain'
import { refsIn } from '../load/refsIn'
import { home } from '../home'
import { navigation } from '../navigation'
import { topics } from '.'

const waysIn = topics.filter(({ situation, audience }) => situation ?? audience)

describe('the ways in', () => {
  it('should be one for each situation', () => {
    expect(topics.flatMap(({ situation }) => situation ?? []).toSorted()).toEqual(
      valuesOf(SITUATIONS).toSorted(),
    )
  })

  it('should be one for each kind of reader', () => {
    expect(topics.flatMap(({ audience }) => audience ?? []).toSorted()).toEqual(
      valuesOf(AUDIENCES)
        .filter((value) => value !== 'public')
        .toSorted(),
    )
  })

  it.each([
    ['the home page', home],
    ['the menu at the foot', navigation.footer],
  ])('should all be reached from %s', (_name, place) => {
    const reached = new Set<string>(refsIn(place))
    expect(waysIn.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([])
  })

  it.each(waysIn.map((topic) => [topic.title, topic] as const))(
    '「%s」 should list by itself what staff tag',
    (_title, { layout, situation, audience }) => {
      const automatic = layout.filter(
        (block) => block.blockType === 'contentList' && block.items === undefined,
      )
      expect(automatic).toEqual([expect.objectContaining(situation ? { situation } : { audience })])
    },
  )

  it('should keep the menu at the top short', () => {
    expect(navigation.header.length).toBeLessThanOrEqual(6)
  })
})
