import type { Dataset } from './datasets'
import type { OpenDataContents } from './loadOpenData'

import { DescriptionList, Disclosure, Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { formatInstant } from '../dates/formatInstant'
import { openDataPath } from './datasets'
import { Fact } from '../parts/Fact'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface DatasetSectionProps {
  dataset: Dataset
  contents: OpenDataContents
}

/** One file: where it is, what it holds, as of when and in which columns. */
export function DatasetSection({ dataset, contents }: DatasetSectionProps) {
  const { filename, columns } = dataset
  const language = contentLanguage()
  const t = translator('OpenData', language)
  const title = t(dataset.title)
  const standard = t(dataset.standard)
  const { count, changedAt } = contents
  return (
    <section className="mb-8">
      <Heading level={3}>{t('columnsOf', { standard })}</Heading>
      <p className="mb-2 max-w-[40em]">{t(dataset.description)}</p>
      <DescriptionList
        items={[
          {
            term: t('file'),
            details: (
              <>
                <p>
                  <TextLink href={openDataPath(dataset)}>{t('save', { title, standard })}</TextLink>
                </p>
                <p>
                  {t('filename')}
                  <code className="break-all">{filename}</code>
                </p>
              </>
            ),
          },
          {
            term: t('size'),
            details: t(dataset.title === 'events' ? 'eventCount' : 'hospitalCount', { count }),
          },
          {
            term: t('changed'),
            details: <Fact>{changedAt && formatInstant(changedAt, language)}</Fact>,
          },
        ]}
      />
      <Disclosure summary={t('columns', { count: columns.length })}>
        <ol className="list-decimal pl-6">
          {columns.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}
