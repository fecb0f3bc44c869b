import { expect, it } from '@jest/globals'
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
