import type { ConsultationData } from './loadConsultation'

import { Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { SupportDesk } from './SupportDesk'

/** Desks outside of hospitals: for questions about work above all. */
export function SupportDesks({ data: { supportDesks, pages } }: { data: ConsultationData }) {
  const page = pages.find(({ slug }) => slug === 'work-consultation-desks')
  if (supportDesks.length === 0 && !page) return null
  return (
    <section>
      <Heading level={2} id="work">
        仕事のことを相談できるところ
      </Heading>
      <p className="max-w-[40em]">
        仕事を辞めるかどうかを決める前に、相談してみてください。
        {page && (
          <>
            だれがどの窓口を使えるかは「
            <TextLink href={`/contents/${page.slug}`}>{page.title}</TextLink>
            」で紹介しています。
          </>
        )}
      </p>
      {supportDesks.length > 0 && (
        <ul className="card-grid">
          {supportDesks.map((center) => (
            <li key={center.id}>
              <SupportDesk center={center} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
