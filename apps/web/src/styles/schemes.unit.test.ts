import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const plugin = readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/tailwind-theme-plugin/v4'),
  'utf8',
)

const coloursIn = (css: string) =>
  new Map(
    [...css.matchAll(/--color-([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )

const schemes = read('schemes.css')
const darkOnly = coloursIn(/prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/.exec(schemes)?.[1] ?? '')
const light = new Map([...coloursIn(plugin), ...coloursIn(read('tokens.css'))])
const SCHEMES = { light, dark: new Map([...light, ...darkOnly]) }

/** Red, green and blue of a colour, wherever its value stands. */
function channelsOf(name: string, colours: typeof light): number[] {
  const value = colours.get(name) ?? ''
  const reference = /^var\(--color-([a-z0-9-]+)\)$/.exec(value)?.[1]
  if (reference) return channelsOf(reference, colours)
  const short = /^#([0-9a-f]{3})$/i.exec(value)?.[1]
  const digits = short ? short.replaceAll(/./g, '$&$&') : /^#([0-9a-f]{6})$/i.exec(value)?.[1]
  if (!digits) throw new Error(`No colour ${name}: ${value}`)
  return [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255)
}

/** WCAG 2.2, relative luminance. */
function luminance(name: string, colours: typeof light): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(name, colours).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(ink: string, paper: string, colours: typeof light): number {
  const [a, b] = [luminance(ink, colours), luminance(paper, colours)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const SURFACES = [
  'white',
  'paper',
  'solid-gray-50',
  'key-50',
  'light-blue-50',
  'orange-50',
  'red-50',
]
const WORDS = [
  'solid-gray-700',
  'solid-gray-800',
  'solid-gray-900',
  'key-900',
  'key-1000',
  'key-1100',
]
const PAIRS: [ink: string, paper: string, least: number][] = [
  ...SURFACES.flatMap((paper) => WORDS.map((ink): [string, string, number] => [ink, paper, 4.5])),
  ...['key-900', 'key-1000', 'solid-gray-700', 'error-2', 'orange-900', 'light-blue-900'].map(
    (paper): [string, string, number] => ['white', paper, 4.5],
  ),
  ['on-action', 'action', 4.5],
  ['on-action', 'action-strong', 4.5],
  ['orange-900', 'orange-50', 4.5],
  ['orange-1100', 'orange-50', 4.5],
  ['light-blue-900', 'light-blue-50', 4.5],
  ['error-1', 'white', 4.5],
  ['error-2', 'red-50', 4.5],
  ['solid-gray-536', 'white', 4.5],
  // Edges of what can be pressed or filled in.
  ['solid-gray-600', 'white', 3],
  ['solid-gray-600', 'paper', 3],
  ['solid-gray-420', 'white', 3],
]

describe.each(Object.entries(SCHEMES))('in the %s', (_, colours) => {
  test.each(PAIRS)('%s is readable on %s', (ink, paper, least) => {
    expect(contrast(ink, paper, colours)).toBeGreaterThanOrEqual(least)
  })
})

const ROOTS = ['..', '../../../../packages/ui/src'].map((path) => join(import.meta.dirname, path))
const UTILITY =
  /\b(?:bg|text|border|accent|outline|decoration|ring|fill|stroke)-((?:[a-z]+-)*(?:white|black|paper|\d{2,4}))\b/g

test('every colour that a page uses has its counterpart in the dark', () => {
  const used = new Set(
    ROOTS.flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    )
      .filter((path) => path.endsWith('.tsx') || path.endsWith('Style.ts'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(UTILITY)].map(([, name]) => name))
      .filter((name) => name !== undefined && light.has(name)),
  )
  expect(used.size).toBeGreaterThan(10)
  expect([...used].filter((name) => !darkOnly.has(name))).toEqual([])
})
