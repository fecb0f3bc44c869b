import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { SERVICE_KINDS, SERVICES } from '@tokyo-cancer-portal/domain'
import { Heading } from '@tokyo-cancer-portal/ui'

import { ServiceTable } from './ServiceTable'

const TABLES = SERVICE_KINDS.map((kind) => ({
  ...kind,
  terms: SERVICES.filter((service) => service.kind === kind.value),
}))

/** What the hospital offers beside the treatment, by kind. What is not listed is unknown, not absent. */
export function HospitalServices({ hospital: { services } }: { hospital: Organization }) {
  const tables = TABLES.map(({ value, label, terms }) => (
    <ServiceTable key={value} caption={label} terms={terms} services={services} />
  ))
  return (
    <section>
      <Heading level={2} id="services">
        治療・支援の内容
      </Heading>
      {services.length > 0 ? (
        <>
          <p className="max-w-[40em]">
            「未確認」は、ないという意味ではありません。病院にお尋ねください。
          </p>
          {tables}
        </>
      ) : (
        <>
          <p className="max-w-[40em]">
            この病院で受けられる検査や支援は、まだ確認できていません。ないという意味ではありません。
          </p>
          <details className="mt-2">
            <summary className="font-700">病院に尋ねるときの項目を見る</summary>
            {tables}
          </details>
        </>
      )}
    </section>
  )
}
