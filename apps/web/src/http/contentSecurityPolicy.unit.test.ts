import { expect, test } from '@jest/globals'

import { contentSecurityPolicy } from './contentSecurityPolicy'

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `))

test('a page for visitors runs no inline script at all', () => {
  const policy = contentSecurityPolicy({})
  expect(directive(policy, 'script-src')).toBe("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|nonce|https?:|\*/)
})

test('inline scripts need the nonce; nothing comes from anybody else', () => {
  const policy = contentSecurityPolicy({ nonce: 'abc' })
  expect(directive(policy, 'script-src')).toBe("script-src 'self' 'nonce-abc'")
  expect(directive(policy, 'style-src')).toBe("style-src 'self'")
  expect(directive(policy, 'object-src')).toBe("object-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('only who is named may show the page in a frame', () => {
  const framed = contentSecurityPolicy({ nonce: 'abc', framedBy: ['https://cms.example.jp'] })
  expect(directive(framed, 'frame-ancestors')).toBe("frame-ancestors 'self' https://cms.example.jp")
  const unframed = contentSecurityPolicy({ nonce: 'abc' })
  expect(directive(unframed, 'frame-ancestors')).toBe("frame-ancestors 'self'")
})
