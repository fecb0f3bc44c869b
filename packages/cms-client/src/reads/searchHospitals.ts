import type { CmsReader } from './CmsReader'
import type { HospitalAnswer } from '../schemas/hospitalAnswer'

import { CmsUnavailableError } from '../cache/CmsUnavailableError'
import { hospitalAnswerSchema } from '../schemas/hospitalAnswer'

export interface HospitalSearch {
  /** The parameters of the finder, without the empty ones. */
  parameters: Readonly<Record<string, string>>
  /**
   * For a question that many ask, of which there are not many: the current minute. Its last answer then stands in while
   * the CMS is away. Null for what somebody typed, and for where somebody is: it is asked and never kept.
   */
  keptAt: string | null
}

/** What the hospital finder finds, as the CMS has it now. Rejects with CmsUnavailableError. */
export async function searchHospitals(
  cms: CmsReader,
  { parameters, keptAt }: HospitalSearch,
): Promise<HospitalAnswer> {
  const query = new URLSearchParams({ ...parameters, locale: cms.language })
  const key = `${cms.cmsUrl}/api/organizations/search?${query.toString()}`
  const question = {
    tags: ['organizations'],
    parse: (json: unknown) => hospitalAnswerSchema.parse(json),
  }
  if (keptAt === null) return cms.cache.ask({ ...question, url: key })
  // Designations begin and end without anybody saving: another minute is another question.
  const url = `${key}&at=${encodeURIComponent(keptAt)}`
  const answer = await cms.cache.read({ ...question, url, key })
  if (answer === null) throw new CmsUnavailableError(url)
  return answer
}
