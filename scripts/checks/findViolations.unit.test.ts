import { expect, test } from '@jest/globals'
import { chooseSteps } from './chooseSteps'
import { findViolations } from './findViolations'
import { steps } from './steps'

test.each([
  ['docs/operations.md', 'start it in /home/taro/portal'],
  ['apps/web/src/page.tsx', "const file = '/tmp/x'"],
  ['package-lock.json', '"resolved": "https://npm.example.com/next.tgz"'],
  ['apps/web/src/lib/url.ts', 'const url = process.env.SITE_URL'],
  ['apps/cms/src/hooks/x.ts', 'await payload.find({ overrideAccess: true })'],
  ['packages/domain/src/x.unit.test.ts', "test.only('x', () => {})"],
  ['tests/e2e/public/x.spec.ts', "test.skip('x', () => {})"],
  ['packages/domain/src/x.unit.test.ts', "xit('x', () => {})"],
  ['apps/web/src/events/EventView.tsx', '<Heading level={2}>開催の案内</Heading>'],
  ['apps/web/src/events/eventPlace.ts', 'return `${name}：${place}`'],
  ['packages/ui/src/FactValue/FactValue.tsx', "unknown = '未確認',"],
])('should find the violation in %s', (path, line) => {
  expect(findViolations(path, `first\n${line}\n`)).toEqual([expect.stringContaining(`${path}:2: `)])
})

test.each([
  ['apps/web/src/links.ts', "'https://www.example.jp/work/support.html'"],
  ['package-lock.json', '"resolved": "https://registry.npmjs.org/next/-/next-16.4.6.tgz"'],
  ['package-lock.json', '"resolved": "apps/web",'],
  ['apps/web/src/env.ts', 'process.env.SITE_URL'],
  ['apps/cms/src/outbox/run.ts', 'overrideAccess: true'],
  ['apps/cms/src/outbox/run.ts', "list.skip('x')"],
  ['apps/web/src/events/eventPlace.ts', '/** In one line: `会場：病院の講堂（文京区）`. */'],
  ['apps/web/src/events/eventPlace.ts', ' * 「会場」と書きます。'],
  ['apps/web/src/events/events.unit.test.ts', "expect(title).toBe('イベント')"],
  ['apps/web/src/review/ReviewBanner.tsx', '<p>公開前の内容です</p>'],
  ['packages/ui/src/Badge/Badge.examples.tsx', '<Badge>講演会</Badge>'],
])('should accept %s', (path, line) => {
  expect(findViolations(path, line)).toEqual([])
})

test('should find a workspace whose types nobody would check', () => {
  const path = 'packages/domain/package.json'
  expect(findViolations(path, '{ "scripts": { "typecheck": "tsc -p ." } }')).toEqual([])
  expect(findViolations(path, '{}')).toEqual([`${path}: there is no script "typecheck"`])
})

test('should choose steps by name and refuse unknown ones', () => {
  expect(chooseSteps(steps, [])).toBe(steps)
  expect(chooseSteps(steps, ['--only=jest,lint'])).toMatchObject([
    { name: 'lint' },
    { name: 'jest' },
  ])
  expect(chooseSteps(steps, ['--only=linting'])).toMatch(/There is no step "linting"/)
  expect(chooseSteps(steps, ['--fast'])).toMatch(/--fast is unknown/)
})
