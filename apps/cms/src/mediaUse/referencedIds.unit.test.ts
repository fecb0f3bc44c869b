import { describe, expect, it } from '@jest/globals'
import { referencedIds } from './referencedIds'

const id = (digit: number) => `01a20243-6a52-7779-8000-00000000000${digit}`

describe('referencedIds', () => {
  it('finds ids in fields, arrays, blocks and rich text, but not its own', () => {
    const doc = {
      id: id(0),
      flyer: id(1),
      list: [id(2), { item: id(3) }],
      body: { root: { children: [{ type: 'block', fields: { image: id(4), text: 'no id' } }] } },
      empty: null,
      count: 3,
    }
    expect(referencedIds(doc)).toEqual([id(1), id(2), id(3), id(4)])
  })

  it('counts a populated document by its id only', () => {
    const populated = { id: id(1), createdAt: '', updatedAt: '', file: id(2) }
    expect(referencedIds({ id: id(0), resource: populated })).toEqual([id(1)])
  })

  it('looks into array rows, which have an id but are no documents', () => {
    expect(referencedIds({ rows: [{ id: '6712', flyer: id(5) }] })).toEqual([id(5)])
  })
})
