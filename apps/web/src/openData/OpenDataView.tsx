import type { OpenData } from './loadOpenData'

import { ContentsList, Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { Lead } from '../parts/Lead'
import { DatasetSection } from './DatasetSection'
import { DATASETS } from './datasets'
import { OPEN_DATA_CRUMBS } from './openDataCrumbs'
import { Crumbs } from '../parts/Crumbs'
import { SiteLink } from '../links/SiteLink'

const PARTS = [
  { id: 'events', label: 'イベント一覧' },
  { id: 'hospitals', label: '医療機関一覧' },
  { id: 'rules', label: 'データの決まり' },
  { id: 'licence', label: '利用の条件' },
  { id: 'formats', label: 'ほかの形式' },
]

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.ja'

/** What is offered as open data, in which form and under which conditions. */
export function OpenDataView({ data: { events, hospitals } }: { data: OpenData }) {
  return (
    <>
      <Crumbs crumbs={OPEN_DATA_CRUMBS} />
      <PageTitle>オープンデータ</PageTitle>
      <Lead text="このサイトのイベントと病院の情報は、どなたでも二次利用できるデータとしてダウンロードできます。" />
      <ContentsList items={PARTS} />
      <Heading level={2} id="events">
        イベント一覧
      </Heading>
      <DatasetSection dataset={DATASETS.event} contents={events} unit="イベント" />
      <DatasetSection dataset={DATASETS.eventStandard} contents={events} unit="イベント" />
      <Heading level={2} id="hospitals">
        医療機関一覧
      </Heading>
      <DatasetSection dataset={DATASETS.hospital} contents={hospitals} unit="病院" />
      <DatasetSection dataset={DATASETS.hospitalStandard} contents={hospitals} unit="病院" />
      <Heading level={2} id="rules">
        データの決まり
      </Heading>
      <ul className="list-disc space-y-1 pl-6">
        <li>文字コードはUTF-8（BOM付き）、改行はCRLF、区切りはカンマです。1行目は項目名です。</li>
        <li>日付は2026-12-10、時刻は13:00の形で、日本時間です。</li>
        <li>確認できていない項目は空欄です。「ない」という意味ではありません。</li>
        <li>緯度・経度は、建物の位置を確認できたものだけを載せています。</li>
        <li>
          表計算ソフトで数式と扱われないように、「=」「+」「-」「@」で始まる文字の前には「&apos;」を付けています。
        </li>
        <li>公開や変更のたびに、その内容がすぐに反映されます。</li>
      </ul>
      <Heading level={2} id="licence">
        利用の条件
      </Heading>
      <p className="max-w-[40em]">
        データは
        <SiteLink to={{ href: LICENCE, external: true }}>
          クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）
        </SiteLink>
        で提供します。出典を記載すれば、商用も含めて自由にお使いいただけます。加工したときは、その旨も記載してください。
      </p>
      <p className="mt-2">出典の記載例：「東京都がんポータル（イベント一覧）を加工して作成」</p>
      <p className="mt-2 max-w-[40em]">
        内容は公開した時点のものです。イベントに参加するときは、それぞれのページや主催者の案内で最新の情報をお確かめください。
      </p>
      <Heading level={2} id="formats">
        ほかの形式
      </Heading>
      <ul className="list-disc space-y-1 pl-6">
        <li>
          <TextLink href="/events.ics">開催予定のイベントのカレンダー（iCalendar）</TextLink>
        </li>
        <li>
          <TextLink href="/events/feed.atom">イベントの新着（Atom）</TextLink>
        </li>
      </ul>
    </>
  )
}
