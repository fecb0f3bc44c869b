import type { HospitalListData } from './loadHospitalList'

import { filteredTitle } from '../links/filteredTitle'
import { hospitalConditions } from './hospitalConditions'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The title of the list of hospitals, with its conditions and which page of it. */
export function hospitalListTitle({
  request,
  answer,
}: {
  request: Pick<HospitalListData['request'], 'typed' | 'chosen' | 'page'>
  answer: Pick<HospitalListData['answer'], 'total'>
}): string {
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  const count = t('count', { count: answer.total })
  const title = filteredTitle(t('title'), hospitalConditions(request), count)
  return request.page > 1
    ? translator('HospitalFinder', language)('pageOf', { title, page: request.page })
    : title
}
