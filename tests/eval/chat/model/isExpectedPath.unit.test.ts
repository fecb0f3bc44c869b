import { expect, it } from '@jest/globals'
import { isExpectedPath } from './isExpectedPath'

const SALON = '/events/*-sample-salon'

it.each([
  ['/', '/', true],
  ['/', '/en', true],
  ['/glossary/biopsy', '/glossary/biopsy', true],
  ['/glossary/biopsy', '/easy/glossary/biopsy?from=chat#text', true],
  ['/glossary/biopsy', '/glossary/biopsy-2', false],
  ['/glossary/biopsy', '/glossary', false],
  [SALON, '/events/20270120-sample-salon', true],
  [SALON, '/en/events/20270120-sample-salon#dates', true],
  [SALON, '/events/20261216-sample-salon-past', false],
  [SALON, '/events/soon-sample-salon', false],
  [SALON, '/events/-sample-salon', false],
  [SALON, '/events', false],
])('%s is met by %s: %s', (expected, url, isMet) => {
  expect(isExpectedPath(expected, url)).toBe(isMet)
})
