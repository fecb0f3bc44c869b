import { type Designation, DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import { METROPOLITAN, METROPOLITAN_INQUIRY } from '../resources/metropolitan'
import { block, h2, h3, link, number, p, richText } from '../richText'
import type { TopNode } from '../richText/nodes'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { HOSPITAL_TYPES } from './sources'

/** Explains every category of hospital in the words of the vocabulary, so that page and search never differ. */
export const hospitalDesignations: ContentItemSeed = {
  key: 'content:hospital-designations',
  slug: 'hospital-designations',
  title: 'がん診療連携拠点病院などの種類',
  kind: 'page',
  placement: 'page',
  summary:
    'がんの専門的な治療をする病院には、国や東京都が指定したものがあります。それぞれの種類が、どんな病院かを説明します。',
  body: richText(
    p(
      'がんの治療をする病院のうち、一定の条件を満たすものを、国や東京都が指定しています。一つの病院が、いくつもの指定を受けていることもあります。指定の種類は、病院の良し悪しの順番ではありません。',
    ),
    h2('国が指定する病院'),
    ...explain(
      'national-cancer-center',
      'prefectural-core',
      'regional-core',
      'regional-care',
      'childhood-core',
    ),
    h2('国が指定する、がんゲノム医療の病院'),
    ...explain('genome-core', 'genome-hub', 'genome-cooperation'),
    h2('東京都が指定する病院'),
    ...explain('metropolitan-core', 'metropolitan-cooperation', 'metropolitan-childhood'),
    h2('このサイトの病院の一覧について'),
    block({
      blockType: 'callout',
      kind: 'info',
      title: 'まだ載っていない病院があります',
      text: 'このサイトには、名前を確認できた病院だけを載せています。がんゲノム医療連携病院は、名前を確認できていないため載せていません。',
    }),
    p(
      '東京都の発表によると、東京都がん診療連携拠点病院は',
      number('metropolitan-core', { basis: 'published', withDate: true }),
      '、東京都がん診療連携協力病院は',
      number('metropolitan-cooperation', { basis: 'published', withDate: true }),
      'あります。このうち、このサイトに載せている病院は、順に',
      number('metropolitan-core'),
      'と',
      number('metropolitan-cooperation'),
      'です。',
    ),
    p(link('病院を探す', '/hospitals')),
  ),
  topics: [ref('topic:hospitals')],
  audiences: ['patient', 'family', 'public'],
  situations: ['choosing-treatment'],
  order: 10,
  owner: METROPOLITAN,
  inquiry: METROPOLITAN_INQUIRY,
  sources: [HOSPITAL_TYPES],
}

function explain(...types: Designation[]): TopNode[] {
  return DESIGNATIONS.filter(({ value }) => types.includes(value)).flatMap(
    ({ label, description }) => [h3(label), p(description)],
  )
}
