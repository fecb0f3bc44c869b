import { describe, expect, it } from '@jest/globals'
import { supportDeskPath, supportDeskPlace } from './deskPlaces'
import { isSupportDesk } from './supportDesks'

describe('isSupportDesk', () => {
  it.each<[string | null, string | null, boolean]>([
    ['support-center', '相談できます。', true],
    ['public-office', '相談できます。', true],
    ['association', '相談できます。', true],
    ['support-center', '', false],
    ['support-center', null, false],
    // They have a page of their own, or nothing to ask.
    ['hospital', '相談できます。', false],
    ['company', '相談できます。', false],
    [null, '相談できます。', false],
  ])('%s that says %j: %s', (kind, summary, expected) => {
    expect(isSupportDesk({ kind, summary })).toBe(expected)
  })
})

describe('supportDeskPath', () => {
  it('leads to the place of the desk in the list', () => {
    const [path, place] = supportDeskPath('hello-work').split('#')
    expect([path, place]).toEqual(['/consultation', supportDeskPlace('hello-work')])
  })
})
