import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { readingOfName } from '@tokyo-cancer-portal/japanese-text'

import { periodText } from './periodText'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'
import { original } from '../languages/original'

/** What the hospital was called before and when, for those who know it by that name. */
export function FormerNames({ names }: { names: Organization['formerNames'] }) {
  const language = contentLanguage()
  const unknown = translator('PageInformation', language)('unknown')
  return (
    <ul className="space-y-2">
      {names.map((former) => {
        const { name, nameKana, validFrom, validTo, source } = former
        const reading = readingOfName(name, nameKana)
        return (
          <li key={`${name} ${validFrom} ${validTo}`}>
            {name}
            {reading && bracketsIn(language, reading)}
            <span className="block">
              {translator('HospitalFacts', language)('used', {
                period: periodText(former) || unknown,
              })}
            </span>
            {source && (
              <span className="block text-std-16N-170 text-solid-gray-700">
                {translator('HospitalDesignations', language)('source')}
                {original(source)}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
