import type { ConsultationData } from './loadConsultation'

import { Breadcrumbs, Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { Lead } from '../parts/Lead'
import { consultationCrumbs } from './consultationCrumbs'
import { DeskContact } from './DeskContact'
import { HospitalDesks } from './HospitalDesks'
import { isReachable } from './isReachable'
import { SupportDesks } from './SupportDesks'

/** Everybody whom one can ask: the portal's desk, those in hospitals, those for work, meetings. */
export function ConsultationView({ data }: { data: ConsultationData }) {
  return (
    <>
      <Breadcrumbs crumbs={consultationCrumbs()} />
      <PageTitle>相談できる窓口</PageTitle>
      <Lead text="患者さん、ご家族、職場の方など、どなたでも相談できます。何から話せばよいか分からないときも、そのままお電話ください。" />
      {data.desk && isReachable(data.desk) && (
        <section>
          <Heading level={2} id="desk">
            まず相談するなら
          </Heading>
          <DeskContact desk={data.desk} />
        </section>
      )}
      <HospitalDesks data={data} />
      <SupportDesks data={data} />
      <section>
        <Heading level={2} id="meetings">
          同じ立場の方と話す・オンラインで参加する
        </Heading>
        <ul className="list-disc space-y-2 pl-6">
          <li>
            <TextLink href="/events?format=online">オンラインの集まりや相談会を探す</TextLink>
          </li>
          <li>
            <TextLink href="/events">患者サロンや講演会など、すべてのイベントを見る</TextLink>
          </li>
        </ul>
      </section>
    </>
  )
}
