import { link, p, page } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const to = (text: string, address = '/hospitals') => page(p('ご覧ください：', link(text, address)))
const FINE = to('がんの病院を探す')

export const LINKS: readonly RuleExamples[] = [
  {
    rule: 'LNK-1',
    wrong: [
      wrong(to('こちら'), 'こちら', undefined, 'blocker'),
      wrong(to('詳細は こちら＞＞'), '詳細は こちら＞＞', undefined, 'blocker'),
      wrong(to('ＰＤＦ'), 'ＰＤＦ', undefined, 'blocker'),
      wrong(to('Click here'), 'Click here', undefined, 'blocker'),
      wrong(to(' '), '/hospitals', undefined, 'blocker'),
    ],
    fine: [FINE, to('こちらの病院の一覧'), to('PDFの開き方'), to('詳細な検査について')],
  },
  {
    rule: 'LNK-2',
    wrong: [
      wrong(to('病院'), '病院', undefined, 'hint'),
      wrong(
        to('https://example.jp/a', 'https://example.jp/a'),
        'https://example.jp/a',
        undefined,
        'warning',
      ),
      wrong(to('chirashi_R8.pdf'), 'chirashi_R8.pdf', undefined, 'warning'),
    ],
    fine: [FINE, to('患者サロン'), to('資料の一覧'), to('こちら')],
  },
  {
    rule: 'LNK-3',
    wrong: [
      wrong(page(p(link('申込みの方法', '/a'), '、', link('申込みの方法', '/b'))), '申込みの方法'),
      wrong(
        page(p(link('がんの', '/a'), link('病院を探す', '/a'))),
        'がんの病院を探す',
        'がん相談支援センターとは|がんの病院を探す',
        'hint',
      ),
      wrong(
        page(p(link('資料の一覧', '/a')), p(link('資料の一覧', 'https://example.jp/'))),
        '資料の一覧',
      ),
    ],
    fine: [
      FINE,
      page(p(link('病院を探す', '/a')), p(link('病院を探す', '/a'))),
      page(p(link('A病院の案内', '/a'), link('B病院の案内', '/b'))),
    ],
  },
  {
    rule: 'LNK-4',
    wrong: [
      wrong(
        to('病院を探す', 'https://portal.example.jp/hospitals?a=1'),
        '病院を探す',
        'がん相談支援センターとは|ご覧ください：病院を探す',
      ),
      wrong(
        to('トップページへ', 'https://portal.example.jp'),
        'トップページへ',
        'がん相談支援センターとは|ご覧ください：トップページへ',
      ),
      wrong(to('下書きを見る', '/preview/events/1'), '下書きを見る', undefined, 'blocker'),
      wrong(
        to('管理画面へ', 'https://portal.example.jp/admin'),
        '管理画面へ',
        undefined,
        'blocker',
      ),
      wrong(to('病院を探す', 'hospitals/a'), '病院を探す', undefined, 'warning'),
    ],
    fine: [
      FINE,
      to('国立がん研究センターのサイト', 'https://ganjoho.jp/'),
      to('別の会社のサイト', 'https://portal.example.jp.evil.example/'),
      to('メールで尋ねる', 'mailto:soudan@example.jp'),
      to('行政の取組', '/administration'),
    ],
  },
  {
    rule: 'LNK-5',
    wrong: [
      wrong(to('申込書を開く', 'file:///C:/moushikomi.doc'), '申込書を開く', undefined, 'blocker'),
      wrong(to('押してください', 'javascript:alert(1)'), '押してください', undefined, 'blocker'),
      wrong(to('病院を探す', ''), '病院を探す', undefined, 'blocker'),
      wrong(to('電話をかける', 'tel:03（1234）5678'), '電話をかける', undefined, 'blocker'),
      wrong(to('病院を探す', '//example.jp'), '病院を探す', undefined, 'blocker'),
    ],
    fine: [
      FINE,
      to('電話をかける', 'tel:03-1234-5678'),
      to('メールで尋ねる', 'mailto:soudan@example.jp'),
      to('国のサイト', 'https://www.mhlw.go.jp/'),
      to('このページの申込方法', '#h-申込方法'),
    ],
  },
]
