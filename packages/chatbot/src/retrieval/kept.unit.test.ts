import { expect, it } from '@jest/globals'
import { forgetKept, kept } from './kept'

const counted = (most: number) => {
  const made: string[] = []
  const of = kept(most, (text) => {
    made.push(text)
    return text.toUpperCase()
  })
  return { made, of }
}

it('gives what the function gives, and makes it once for what comes again', () => {
  const { made, of } = counted(2)
  expect(['a', 'b', 'a', 'b'].map(of)).toEqual(['A', 'B', 'A', 'B'])
  expect(made).toEqual(['a', 'b'])
})

it('keeps what is asked for often, however much comes besides', () => {
  const { made, of } = counted(3)
  for (let at = 0; at < 100; at += 1) {
    of('often')
    of(`once ${at}`)
  }
  expect(made.filter((text) => text === 'often')).toHaveLength(1)
})

it('forgets what nobody asked for, so that it never grows', () => {
  const { made, of } = counted(3)
  of('first')
  for (let at = 0; at < 10; at += 1) of(`other ${at}`)
  of('first')
  expect(made.filter((text) => text === 'first')).toHaveLength(2)
})

it('forgets everything when it is told to, so that nothing that somebody typed stays', () => {
  const [one, other] = [counted(3), counted(3)]
  one.of('typed')
  other.of('typed')
  forgetKept()
  expect([one.of('typed'), other.of('typed')]).toEqual(['TYPED', 'TYPED'])
  expect([one.made, other.made]).toEqual([
    ['typed', 'typed'],
    ['typed', 'typed'],
  ])
})
