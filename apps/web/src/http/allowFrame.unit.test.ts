import { expect, test } from '@jest/globals'

import { withFrame } from './allowFrame'
import { contentSecurityPolicy } from './contentSecurityPolicy'

const PLAYER = 'https://player.example'
const usual = contentSecurityPolicy({ framedBy: ['https://cms.example.jp'] })

test('changes what may be framed, and nothing else', () => {
  const allowed = withFrame(usual, PLAYER)
  expect(usual).toContain("frame-src 'none'")
  expect(allowed).toBe(usual.replace("frame-src 'none'", `frame-src ${PLAYER}`))
})

test('allows an origin once, and others beside it', () => {
  const once = withFrame(usual, PLAYER)
  expect(withFrame(once, PLAYER)).toBe(once)
  expect(withFrame(once, 'https://other.example')).toContain(
    `frame-src ${PLAYER} https://other.example;`,
  )
})
