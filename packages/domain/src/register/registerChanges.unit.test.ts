import type { RegisterEntry } from './RegisterEntry'

import { expect, it } from '@jest/globals'

import { registerChanges } from './registerChanges'

const TODAY = '2027-03-10'
const THEN = '2027-04-01'

const hospital = (fields: Partial<RegisterEntry>): RegisterEntry => ({
  id: 'a',
  name: '病院',
  ...fields,
})
const on = (day: string, ...hospitals: RegisterEntry[]) => ({ day, hospitals })
const core = { type: 'regional-core' }

it.each<[string, RegisterEntry, object[]]>([
  ['nothing', hospital({ designations: [core] }), []],
  [
    'a designation that begins',
    hospital({ designations: [{ ...core, validFrom: '2027-04' }] }),
    [{ kind: 'gains', designation: 'regional-core', on: '2027-04-01' }],
  ],
  [
    'one that ends',
    hospital({ designations: [{ ...core, validTo: '2027-03' }] }),
    [{ kind: 'loses', designation: 'regional-core', on: '2027-04-01' }],
  ],
  [
    'one that is renewed without a gap',
    hospital({
      designations: [
        { ...core, validFrom: '2023-04', validTo: '2027-03-31' },
        { ...core, validFrom: '2027-04-01', validTo: '2031-03' },
      ],
    }),
    [],
  ],
  [
    'one that is given in the place of another, in the middle of the month',
    hospital({
      designations: [
        { type: 'metropolitan-core', validTo: '2027-03-15' },
        { ...core, validFrom: '2027-03-16' },
      ],
    }),
    [
      { kind: 'gains', designation: 'regional-core', on: '2027-03-16' },
      { kind: 'loses', designation: 'metropolitan-core', on: '2027-03-16' },
    ],
  ],
  [
    'other cancers',
    hospital({
      designations: [
        { type: 'metropolitan-cooperation', cancers: ['lung', 'liver'], validTo: '2027-03-31' },
        { type: 'metropolitan-cooperation', cancers: ['lung', 'breast'], validFrom: '2027-04-01' },
      ],
    }),
    [
      {
        kind: 'cancers',
        designation: 'metropolitan-cooperation',
        added: ['breast'],
        removed: ['liver'],
        on: '2027-04-01',
      },
    ],
  ],
  ['what begins later', hospital({ designations: [{ ...core, validFrom: '2027-04-02' }] }), []],
  ['what has ended before', hospital({ designations: [{ ...core, validTo: '2027-03-09' }] }), []],
])('tells %s', (_name, record, changes) => {
  expect(registerChanges(on(TODAY, record), on(THEN, record))).toEqual(
    changes.map((change) => ({ id: 'a', name: '病院', ...change })),
  )
})

it('tells what a scheduled copy changes: the name, and from when', () => {
  const before = hospital({ designations: [core] })
  const after = hospital({
    name: '新しい病院',
    designations: [core, { type: 'genome-hub' }],
    publicFrom: '2027-04-01',
  })
  const later = { id: 'a', name: '新しい病院', on: '2027-04-01' }
  expect(registerChanges(on(TODAY, before), on(THEN, after))).toEqual([
    { ...later, kind: 'renamed', previousName: '病院' },
    { ...later, kind: 'gains', designation: 'genome-hub' },
  ])
})

it('tells which hospitals come and go, those last of which no day is known', () => {
  const gone = hospital({ id: 'b', name: '去る病院' })
  const come = hospital({ id: 'c', name: '来る病院', publicFrom: '2027-04-01' })
  expect(registerChanges(on(TODAY, gone), on(THEN, come))).toEqual([
    { kind: 'joins', id: 'c', name: '来る病院', on: '2027-04-01' },
    { kind: 'leaves', id: 'b', name: '去る病院', on: null },
  ])
})

it('tells names of the past', () => {
  const record = hospital({
    formerNames: [{ name: '前の名前', validFrom: '2010', validTo: '2026-09' }],
  })
  expect(registerChanges(on('2026-01-01', record), on(TODAY, record))).toEqual([
    { kind: 'renamed', id: 'a', name: '病院', previousName: '前の名前', on: '2026-10-01' },
  ])
})
