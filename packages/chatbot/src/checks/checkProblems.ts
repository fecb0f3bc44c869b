import type { CheckExpectation } from './ChatCheck'

export interface WrittenCheck {
  expectation: CheckExpectation | ''
  /** How many pages are expected. */
  expected: number
  addresses: readonly string[]
}

export interface CheckProblem {
  field: 'expected' | 'addresses'
  /** In Japanese. */
  message: string
}

/** What keeps a question of the frozen set from being asked. */
export function checkProblems({ expectation, expected, addresses }: WrittenCheck): CheckProblem[] {
  if (expectation !== 'record') return []
  if (expected === 0 && addresses.length === 0) {
    return [
      {
        field: 'expected',
        message: '示されてほしいページを選ぶか、アドレスを入力してください。',
      },
    ]
  }
  return addresses.every((address) => address.startsWith('/'))
    ? []
    : [{ field: 'addresses', message: '「/」から始まる、サイト内のアドレスを入力してください。' }]
}
