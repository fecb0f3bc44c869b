import { describe, expect, it } from '@jest/globals'
import { graphqlProblem } from './graphqlProblem'

const nested = (levels: number) => `{ ${'a { '.repeat(levels - 1)}a ${'}'.repeat(levels - 1)} }`
const roots = (count: number) =>
  Array.from({ length: count }, (_, at) => `q${at}: Events { docs { id } }`).join(' ')
/** Each fragment spreads the next twice: 2^count selections in few bytes. */
const doubling = (count: number) =>
  `{ a { ...F0 } } ${Array.from({ length: count }, (_, at) => `fragment F${at} on A { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F${count} on A { id }`

it.each<[string, string, RegExp | undefined]>([
  ['a plain question', '{ Events { docs { title } } }', undefined],
  ['ten things', `{ ${roots(10)} }`, undefined],
  ['eleven things', `{ ${roots(11)} }`, /10項目/],
  ['eleven things in a fragment', `{ ...All } fragment All on Query { ${roots(11)} }`, /10項目/],
  ['eleven things in an inline fragment', `{ ... on Query { ${roots(11)} } }`, /10項目/],
  ['twelve levels', nested(12), undefined],
  ['thirteen levels', nested(13), /12段/],
  [
    'levels hidden in a fragment',
    `${nested(8).replace(/a }/, 'a { ...Deep } }')} fragment Deep on A ${nested(8)}`,
    /12段/,
  ],
  [
    'two fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    /自分自身/,
  ],
  ['a fragment in itself', '{ a { ...A } } fragment A on A { id ...A }', /自分自身/],
  ['fragments that double forty times', doubling(40), /大きすぎます/],
  ['a second question in the same text', `query A { a } query B { ${roots(11)} }`, /10項目/],
  ['what cannot be parsed', '{ Events {', undefined],
  ['an unknown fragment', '{ ...Nowhere }', undefined],
])('%s', (_name, query, expected) => {
  const problem = graphqlProblem(query)
  if (expected) expect(problem).toMatch(expected)
  else expect(problem).toBeUndefined()
})

it('leaves what is no text to GraphQL', () => {
  expect(graphqlProblem(5)).toBeUndefined()
})

describe('languages', () => {
  const en = 'a: Topics(locale: en) { docs { id } }'
  const none = 'b: Topics { docs { id } }'

  it.each<[string, string, object | undefined, boolean]>([
    ['the same twice', `{ ${en} b: Topics(locale: en) { docs { id } } }`, undefined, true],
    ['none twice', `{ ${none} a: Topics { docs { id } } }`, undefined, true],
    ['with what GraphQL answers', `{ __typename ${en} }`, undefined, true],
    ['in two operations', `query A { ${en} } query B { ${none} }`, undefined, true],
    ['one and none', `{ ${en} ${none} }`, undefined, false],
    ['two', `{ ${en} b: Topics(locale: ja) { docs { id } } }`, undefined, false],
    [
      'two to fall back to',
      '{ a: Topics(locale: en, fallbackLocale: ja) { docs { id } } b: Topics(locale: en, fallbackLocale: none) { docs { id } } }',
      undefined,
      false,
    ],
    ['one in a fragment', `{ ${none} ...More } fragment More on Query { ${en} }`, undefined, false],
    ['one in an inline fragment', `{ ${none} ... on Query { ${en} } }`, undefined, false],
    [
      'a variable that differs',
      `query ($l: LocaleInputType) { ${en} b: Topics(locale: $l) { docs { id } } }`,
      { l: 'ja' },
      false,
    ],
    [
      'a variable that is the same',
      `query ($l: LocaleInputType) { ${en} b: Topics(locale: $l) { docs { id } } }`,
      { l: 'en' },
      true,
    ],
    [
      'a default that differs',
      `query ($l: LocaleInputType = ja) { ${en} b: Topics(locale: $l) { docs { id } } }`,
      undefined,
      false,
    ],
    [
      'a default that is the same',
      `query ($l: LocaleInputType = en) { ${en} b: Topics(locale: $l) { docs { id } } }`,
      {},
      true,
    ],
    [
      'a variable that says nothing over a default',
      `query ($l: LocaleInputType = en) { ${en} b: Topics(locale: $l) { docs { id } } }`,
      { l: null },
      false,
    ],
    [
      'a variable that nobody gives',
      `query ($l: LocaleInputType) { ${none} a: Topics(locale: $l) { docs { id } } }`,
      undefined,
      true,
    ],
    [
      'writing in two',
      'mutation { a: updateTopic(id: "1", locale: en, data: {}) { id } b: updateTopic(id: "1", data: {}) { id } }',
      undefined,
      false,
    ],
  ])('%s', (_name, query, variables, isRight) => {
    const problem = graphqlProblem(query, variables)
    if (isRight) expect(problem).toBeUndefined()
    else expect(problem).toContain('言語')
  })
})
