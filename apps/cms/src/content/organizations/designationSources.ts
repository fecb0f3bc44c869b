import type { Source } from '../types/shared'

/** The stored public pages that name designated hospitals, and as of when. */
export const DESIGNATION_SOURCES = {
  portalTypes2025: {
    label: '東京都がんポータルサイト（病院の種類の説明）',
    url: 'https://www.gan-portal.metro.tokyo.lg.jp/work/hospital-gaiyou',
    asOf: '2025-03-12',
  },
  portalChildhood2025: {
    label: '東京都がんポータルサイト「東京都小児・AYA世代がん診療連携協議会」',
    url: 'https://www.gan-portal.metro.tokyo.lg.jp/work/taisaku/sinryou-kyougikai',
    asOf: '2025-11-06',
  },
  mhlwRecommendation2021: {
    label:
      '厚生労働省 がん診療連携拠点病院等の指定に関する検討会（第20回）資料「都道府県の推薦」東京都',
    url: 'https://wic-net.com/material/document/982/88',
    asOf: '2021-09-01',
  },
  // The only list at hand that names all hospitals of its day is a wiki (Enpedia「がん診療連携拠点病院」), which a public
  // page does not recommend by name: it is cited for what it is, only where no official source names the hospital.
  unofficialList2018: {
    label: '公式ではない一覧（東京都への確認が必要です）',
    asOf: '2018-04-01',
  },
  tokyoHospitalList: {
    label: '国立病院機構東京病院「地域のがん診療に関する情報」',
    url: 'https://tokyo-hp.hosp.go.jp/iryoukankei/cancer/index.html',
  },
  gemmed2025: {
    label: 'GemMed 2025年2月13日の記事',
    url: 'https://gemmed.ghc-j.com/?p=65187',
    asOf: '2025-02-13',
  },
  metropolitanPress2016: {
    label: '東京都 報道発表資料（2016年4月1日）',
    url: 'http://www.metro.tokyo.jp/tosei/hodohappyo/press/2016/04/20q41500.html',
    asOf: '2016-04-01',
  },
  // The stored copy of this page is a mirror, so the page itself has no address here.
  metropolitanPress2018: {
    label: '東京都 報道発表資料（2018年4月11日）',
    asOf: '2018-04-11',
  },
  kantoCentral2022: {
    label: '関東中央病院のページ',
    url: 'https://www.kanto-ctr-hsp.com/patient/cancer/index.html',
    asOf: '2022-04',
  },
  formerPortal2019: {
    label: '旧・東京都がんポータルサイトの病院別ページ',
    url: 'https://www.fukushihoken.metro.tokyo.lg.jp/iryo/iryo_hoken/gan_portal/hospital/class/kyouryoku/choju.html',
    asOf: '2019-09-01',
  },
  tokyoHospital2017: {
    label: '国立病院機構東京病院「東京都がん診療連携協力病院について」',
    url: 'http://www.hosp.go.jp/~tokyo/renkei/cancerhosp/index.html',
    asOf: '2017-04',
  },
  tokyoKyosai2012: {
    label: '東京共済病院のお知らせ',
    url: 'http://www.tkh.meguro.tokyo.jp/oshirase/news_pati/2147/',
    asOf: '2012-04',
  },
  tobuChiiki: {
    label: '東京都立東部地域病院のページ',
    url: 'https://www.tmhp.jp/tobu/about/results/cancer_registration.html',
  },
  shinagawa2025: {
    label: '東京品川病院のページ',
    url: 'https://tokyo-shinagawa.jp/index.php/cancer',
    asOf: '2025-04-01',
  },
  teishin2018: {
    label: '東京逓信病院のページ',
    url: 'https://www.hospital.japanpost.jp/tokyo/health/magazine/129/07.html',
    asOf: '2018-04-01',
  },
  genomeHubs2019: {
    label: '日本医事新報社の記事「がんゲノム医療拠点病院」',
    url: 'https://jmedj.co.jp/journal/paper/detail.php?id=13101',
    asOf: '2019-09-13',
  },
  genomeCores2020: {
    label: 'ミクスOnlineの記事「がんゲノム医療中核拠点病院」',
    url: 'https://www.mixonline.jp/tabid55.html?artid=69033',
    asOf: '2020-03-31',
  },
} as const satisfies Record<string, Source>

export type DesignationSource = keyof typeof DESIGNATION_SOURCES
