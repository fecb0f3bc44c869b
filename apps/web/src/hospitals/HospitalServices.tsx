import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { AVAILABILITIES, labelOf, SERVICES } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { DescriptionList, FactValue, Heading } from '@tokyo-cancer-portal/ui'

/** What the hospital offers beside the treatment. What is not listed is unknown, not absent. */
export function HospitalServices({ hospital }: { hospital: Organization }) {
  const { services } = hospital
  return (
    <section>
      <Heading level={2}>支援や専門外来</Heading>
      {services.length > 0 && (
        <DescriptionList
          items={services.map(({ service, availability, note, confirmedOn }) => ({
            term: labelOf(SERVICES, service),
            details: (
              <>
                <FactValue>{labelOf(AVAILABILITIES, availability)}</FactValue>
                {confirmedOn && `（${formatDate(confirmedOn)}確認）`}
                {note && <span className="block">{note}</span>}
              </>
            ),
          }))}
        />
      )}
      <p className="mt-3 max-w-[40em]">
        {services.length > 0
          ? '載せていない支援は、ないのではなく未確認です。くわしくは病院にお問い合わせください。'
          : '支援や専門外来の有無は未確認です。病院にお問い合わせください。'}
      </p>
    </section>
  )
}
