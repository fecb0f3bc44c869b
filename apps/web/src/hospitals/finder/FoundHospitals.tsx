import type { HospitalListData } from '../loadHospitalList'

import { Card, CardGrid } from '@tokyo-cancer-portal/ui'

import { Marked } from '../../search/Marked'
import { HospitalCard } from '../HospitalCard'
import { ResultFacts } from './ResultFacts'

/** The hospitals of this page, each with why it is there. */
export function FoundHospitals({ data }: { data: HospitalListData }) {
  const { request, answer, hospitals, today } = data
  const hasOrigin = answer.origin !== null
  return (
    <CardGrid items={answer.hits} keyOf={({ id }) => id}>
      {(hit) => {
        const hospital = hospitals.get(hit.id)
        const result = { hit, chosen: request.chosen, hasOrigin, today }
        if (hospital) return <HospitalCard hospital={hospital} result={result} />
        // Published since the list of all was read.
        return (
          <Card title={<Marked parts={hit.titleParts} />} href={hit.url}>
            <ResultFacts hospital={null} result={result} />
          </Card>
        )
      }}
    </CardGrid>
  )
}
