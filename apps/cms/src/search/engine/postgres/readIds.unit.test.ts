import { describe, expect, it } from '@jest/globals'
import { readIds } from './readIds'

describe('readIds', () => {
  it('reads what PostgreSQL writes', () => {
    const bytes = Buffer.from([0, 0, 0, 1, 0, 1, 0, 0, 0x7f, 0xff, 0xff, 0xff])
    // PostgreSQL breaks base64 into lines of 76 characters.
    expect([
      ...readIds(`${bytes.toString('base64').slice(0, 8)}\n${bytes.toString('base64').slice(8)}`),
    ]).toEqual([1, 65536, 2147483647])
    expect(readIds('')).toHaveLength(0)
  })
})
