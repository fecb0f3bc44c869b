import {
  type DraftCollectionSlug,
  findTypedNumbers,
  toLocalDate,
  type TypedNumberProblem,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { readRegister } from '../search/register/readRegister'
import { newestStored } from './newestStored'
import { problemsIn } from './problemsIn'
import { textsIn } from './textsIn'

/**
 * The numbers that are typed in the newest version of a document and disagree with the register of today. The register is
 * read only where there are any. The caller has asked the policy.
 */
export async function typedNumbersOf(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
): Promise<TypedNumberProblem[]> {
  const [stored] = await newestStored(req, slug, id)
  if (!stored || !textsIn(stored).some((text) => findTypedNumbers(text).length > 0)) return []
  return problemsIn(stored, await readRegister(req, toLocalDate(new Date())))
}
