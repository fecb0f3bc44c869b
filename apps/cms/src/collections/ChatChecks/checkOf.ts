import { CHECK_EXPECTATIONS, type CheckExpectation } from '@tokyo-cancer-portal/chatbot'
import { isValueOf, SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import { type Relation, relationsIn } from '../../fields/input/relationsIn'
import { rowsIn, textIn } from '../../search/records/reading'

/** What a document of `chat-checks` expects, whatever is missing in it. */
export function checkOf(data: Record<string, unknown>): {
  expectation: CheckExpectation | ''
  expected: readonly Relation[]
  addresses: readonly string[]
} {
  const { expectation } = data
  const field = { hasMany: true, relationTo: [...SEARCHED_COLLECTIONS] }
  return {
    expectation: isValueOf(CHECK_EXPECTATIONS, expectation) ? expectation : '',
    expected: relationsIn(field, data.expected) ?? [],
    addresses: rowsIn(data.addresses).flatMap(({ href }) => textIn(href) || []),
  }
}
