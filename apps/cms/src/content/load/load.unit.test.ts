import { describe, expect, it } from '@jest/globals'
import { docRef, ref } from '../types/refs'
import { digestOf } from './digestOf'
import { refsIn } from './refsIn'
import { resolveRefs } from './resolveRefs'

const IDS = new Map([
  ['resource:a', 'id-a'],
  ['topic:t', 'id-t'],
])

describe('digestOf', () => {
  it('should not depend on the order of keys, but on every value', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(
      digestOf({ b: { d: [1, 2], c: 2 }, a: 1 }),
    )
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }))
  })
})

describe('refsIn', () => {
  it('should find references at every depth', () => {
    const value = {
      x: ref('resource:a'),
      list: [{ link: { reference: docRef('topic:t') } }],
      n: null,
    }
    expect(refsIn(value)).toEqual(['resource:a', 'topic:t'])
  })
})

describe('resolveRefs', () => {
  it('should put ids in the place of references', () => {
    const data = {
      title: 'T',
      resources: [ref('resource:a')],
      link: { label: 'L', reference: docRef('topic:t') },
    }
    expect(resolveRefs(data, IDS)).toEqual({
      data: {
        title: 'T',
        resources: ['id-a'],
        link: { label: 'L', reference: { relationTo: 'topics', value: 'id-t' } },
      },
      isComplete: true,
    })
  })

  it('should leave a missing document out of a list, and leave out any other field that needs it', () => {
    const data = {
      title: 'T',
      resources: [ref('resource:gone'), ref('resource:a')],
      body: { root: { children: [{ doc: docRef('content:gone') }, 'text'] } },
      owner: ref('organization:gone'),
    }
    expect(resolveRefs(data, IDS)).toEqual({
      data: { title: 'T', resources: ['id-a'] },
      isComplete: false,
    })
  })

  it('should leave a missing document out of a list of several collections too', () => {
    const data = { expected: [docRef('term:gone'), docRef('topic:t')] }
    expect(resolveRefs(data, IDS)).toEqual({
      data: { expected: [{ relationTo: 'topics', value: 'id-t' }] },
      isComplete: false,
    })
  })

  it('should keep empty lists and plain values as they are', () => {
    const data = { topics: [], sources: [{ label: 'S' }], order: 0, ended: false }
    expect(resolveRefs(data, IDS)).toEqual({ data, isComplete: true })
  })
})
