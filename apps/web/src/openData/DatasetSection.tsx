import type { Dataset } from './datasets'
import type { OpenDataContents } from './loadOpenData'

import { DescriptionList, Disclosure, Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { formatInstant } from '../dates/formatInstant'
import { openDataPath } from './datasets'
import { Fact } from '../parts/Fact'

export interface DatasetSectionProps {
  dataset: Dataset
  contents: OpenDataContents
  /** What is counted. */
  unit: string
}

/** One file: where it is, what it holds, as of when and in which columns. */
export function DatasetSection({ dataset, contents, unit }: DatasetSectionProps) {
  const { filename, title, standard, description, columns } = dataset
  return (
    <section className="mb-8">
      <Heading level={3}>{standard}の項目</Heading>
      <p className="mb-2 max-w-[40em]">{description}</p>
      <DescriptionList
        items={[
          {
            term: 'ファイル',
            details: (
              <>
                <p>
                  <TextLink href={openDataPath(dataset)}>
                    {title}（{standard}）のCSVを保存する
                  </TextLink>
                </p>
                <p>
                  ファイル名：<code className="break-all">{filename}</code>
                </p>
              </>
            ),
          },
          { term: '件数', details: `${contents.count}${unit}` },
          {
            term: '最後の変更',
            details: <Fact>{contents.changedAt && formatInstant(contents.changedAt)}</Fact>,
          },
        ]}
      />
      <Disclosure summary={`項目の一覧（${columns.length}項目）`}>
        <ol className="list-decimal pl-6">
          {columns.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}
