import { describe, expect, it } from '@jest/globals'
import { foldForSearch } from '../fold/foldForSearch'
import { parseQuery } from '../query/parseQuery'
import { choosePassage } from './choosePassage'

const PASSAGES = [
  '目次',
  '傷病手当金の申請',
  '高額療養費の申請',
  '傷病手当金と高額療養費を両方',
].map(foldForSearch)

describe('choosePassage', () => {
  it.each<[string, string, string, number | null]>([
    ['nothing that the rest says', '手引き', '手引き', null],
    ['the first that has it', '傷病手当金', '手引き', 1],
    ['the one that has most of it', '高額療養費 傷病手当金', '手引き', 3],
    ['for what is missing only', '手引き 高額療養費', '手引き', 2],
    ['nothing where no passage has it', '緩和ケア', '手引き', null],
    ['other widths', 'ｼﾝｾｲ 申請', 'シンセイ', 1],
  ])('should choose %s', (_what, query, rest, expected) => {
    expect(choosePassage(parseQuery(query), foldForSearch(rest), PASSAGES)).toBe(expected)
  })
})
