import { describe, expect, it } from '@jest/globals'
import { MOST_INDEX_BYTES, TOKENIZER_VERSION } from '@tokyo-cancer-portal/japanese-text/search'
import { RECORD_VERSION, type SearchRecord } from '../records/SearchRecord'
import { searchRow } from './searchRow'

const record: SearchRecord = {
  type: 'event',
  url: '/events/a',
  title: { ja: 'ガン相談', en: 'Consultation' },
  names: ['がんそうだん'],
  headings: ['ＰＥＴ'],
  body: ['一段落', '二段落'],
  hidden: ['旧病院'],
  sections: [{ heading: 'ＰＥＴ', anchor: 'h-PET', paragraphs: ['一段落'] }],
  confirmedOn: '2026-04-01',
  files: ['冊子の一節', '\u200b', '次の一節'],
  awaitsFiles: ['other.pdf'],
  date: '2022-11',
  facets: { topic: ['t-2', 't-1'], format: ['venue'], area: [] },
  facts: { kind: 'salon' },
  dependsOn: ['org-1'],
  changesOn: '2027-04-01',
}
const lexemes = (vector: string) => vector.split(' ')

describe('searchRow', () => {
  it('shows texts as they are and folds what is compared', () => {
    expect(searchRow(record)).toMatchObject({
      title: { ja: 'ガン相談', en: 'Consultation' },
      body: '一段落\n二段落',
      folded: {
        title: 'がん相談',
        names: 'consultation\nがんそうだん',
        headings: 'pet',
        body: '一段落\n二段落\n旧病院',
        files: '冊子の一節\n次の一節',
      },
      facets: ['format:venue', 'topic:t-1', 'topic:t-2', 'type:event'],
      tokenizer: TOKENIZER_VERSION,
      record_version: RECORD_VERSION,
      is_complete: true,
      file_text: '冊子の一節\n次の一節',
      awaits_files: ['other.pdf'],
    })
  })

  it('finds by title and names apart from all the rest', () => {
    const row = searchRow(record)
    expect(lexemes(row.title_tokens)).toEqual(expect.arrayContaining([`'相談'`, `'consultation'`]))
    expect(lexemes(row.title_tokens)).not.toContain(`'pet'`)
    expect(lexemes(row.all_tokens)).toEqual(
      expect.arrayContaining([`'相談'`, `'consultation'`, `'pet'`, `'段落'`, `'病院'`]),
    )
    // Two parts do not touch.
    expect(lexemes(row.all_tokens)).not.toContain(`'落二'`)
  })

  it.each([
    [null, null],
    ['2022', '2022-01-01'],
    ['2022-11', '2022-11-01'],
    ['2022-11-08', '2022-11-08'],
  ])('takes the date %s for %s', (date, expected) => {
    expect(searchRow({ ...record, date }).date).toBe(expected)
  })

  it('says so where there is more text than the index takes', () => {
    const words = Array.from({ length: MOST_INDEX_BYTES / 50 }, (_, index) =>
      `${index}`.padStart(60, 'w'),
    )
    expect(searchRow({ ...record, body: words }).is_complete).toBe(false)
  })

  it('is the same for the same record', () => {
    expect(searchRow(structuredClone(record))).toEqual(searchRow(record))
  })
})
