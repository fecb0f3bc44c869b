import { describe, expect, it } from '@jest/globals'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { validationOptions } from '../fields/testing/validationOptions'
import { capabilitiesField } from './EditorRoles/capabilitiesField'
import { setArea } from './Organizations/hooks/setArea'
import { validateDestination } from './Redirects/validateDestination'
import { signComment } from './ReviewComments/signComment'
import { checkPassword } from './Users/hooks/checkPassword'
import { guardOwnAccount } from './Users/hooks/guardOwnAccount'

const req = { t: (key: string) => key }
type Change = Parameters<CollectionBeforeChangeHook>[0]

describe('checkPassword', () => {
  const set =
    (password: unknown, operation = 'create') =>
    () =>
      checkPassword({
        args: { data: { password } },
        operation,
        req,
      } as unknown as Parameters<CollectionBeforeOperationHook>[0])

  it('should ask for twelve characters wherever a password is set', () => {
    expect(set('correct horse battery')).not.toThrow()
    expect(set(undefined, 'update')).not.toThrow()
    expect(set('short')).toThrow()
    expect(set('short', 'resetPassword')).toThrow()
    expect(set(123_456_789_012)).toThrow()
    expect(set('x'.repeat(201), 'update')).toThrow()
  })

  it('should not judge the password of a log-in', () => {
    expect(set('short', 'login')).not.toThrow()
  })
})

describe('guardOwnAccount', () => {
  const change =
    (data: object, id = 'me') =>
    () =>
      guardOwnAccount({
        data: { role: 'r1', organization: null, disabled: false, ...data },
        originalDoc: { id, role: { id: 'r1' }, organization: null, disabled: null },
        req: { ...req, user: { id: 'me' } },
      } as unknown as Change)

  it('should let people change their name but not their rights', () => {
    expect(change({ name: '新しい名前' })).not.toThrow()
    expect(change({ role: 'r2' })).toThrow()
    expect(change({ organization: 'o1' })).toThrow()
    expect(change({ disabled: true })).toThrow()
  })

  it('should not speak about other accounts', () => {
    expect(change({ role: 'r2' }, 'somebody')).not.toThrow()
  })
})

describe('the capabilities of a role', () => {
  const judge = (value: unknown) =>
    capabilitiesField.validate?.(value as never, validationOptions())

  it('should be known actions on known collections', () => {
    expect(judge({ events: ['create', 'submit'] })).toBe(true)
    expect(judge(null)).toBe(true)
    expect(judge({ users: ['create'] })).toMatch(/権限/)
    expect(judge({ events: ['own'] })).toMatch(/権限/)
    expect(judge([])).toMatch(/権限/)
  })
})

describe('setArea', () => {
  it('should follow the municipality, whatever came in', async () => {
    expect(
      await setArea({ data: { municipality: '131083', area: 'tosho' } } as unknown as Change),
    ).toMatchObject({
      area: 'ku-tobu',
    })
    expect(
      await setArea({ data: { municipality: null, area: 'tosho' } } as unknown as Change),
    ).toMatchObject({
      area: null,
    })
  })
})

describe('validateDestination', () => {
  const judge = (to: string | null, data: object) =>
    validateDestination(to, validationOptions({ data }))

  it('should lead somewhere else, or say that the page is gone', async () => {
    expect(await judge('/new', { from: '/old', status: '301' })).toBe(true)
    expect(await judge(null, { from: '/old', status: '410' })).toBe(true)
    expect(await judge(null, { from: '/old', status: '301' })).toMatch(/行き先/)
    expect(await judge('/old', { from: '/old', status: '301' })).toMatch(/同じ/)
    expect(await judge('javascript:alert(1)', { from: '/old', status: '302' })).toMatch(/https/)
  })
})

describe('signComment', () => {
  it('should name the writer once and for all', async () => {
    const write = (operation: string) =>
      signComment({
        data: { author: 'a' },
        operation,
        req: { user: { id: 'me' } },
      } as unknown as Change)
    expect(await write('create')).toMatchObject({ author: 'me' })
    expect(await write('update')).toMatchObject({ author: 'a' })
  })
})
