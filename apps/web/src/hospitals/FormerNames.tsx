import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { readingOfName } from '@tokyo-cancer-portal/japanese-text'

import { periodText } from './periodText'

/** What the hospital was called before and when, for those who know it by that name. */
export function FormerNames({ names }: { names: Organization['formerNames'] }) {
  return (
    <ul className="space-y-2">
      {names.map((former) => {
        const { name, nameKana, validFrom, validTo, source } = former
        const reading = readingOfName(name, nameKana)
        return (
          <li key={`${name} ${validFrom} ${validTo}`}>
            {name}
            {reading && `（${reading}）`}
            <span className="block">使われていた時期：{periodText(former) || '未確認'}</span>
            {source && (
              <span className="block text-std-16N-170 text-solid-gray-700">出典：{source}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
