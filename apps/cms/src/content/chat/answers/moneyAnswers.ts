import type { AnswerSeed } from '../../types/chat'
import { LINKS } from './links'

/** Money and schemes. */
export const moneyAnswers: readonly AnswerSeed[] = [
  {
    key: 'answer:money',
    question: '医療費が払えるか心配です',
    otherWordings: [
      'お金が足りない',
      '治療費が高くて困っています',
      '医療費を安くする制度はありますか',
      'お金がなくて治療を続けられるか不安',
      '病院のお金が高い',
      '使えるお金の制度を知りたい',
      'びょういんの おかねが しんぱいです',
      'おかねが ありません。どうしたら いいですか',
      'いりょうひを やすく できますか',
      'I cannot afford my treatment',
      'How can I lower my medical bills?',
      'financial help for cancer patients',
      '医療費の負担を軽くする制度',
      '医療費が高くて困っています',
      '入院代が払えません',
      '治療費が払えない',
      '医療費が払えない',
      '入院の費用が払えるか不安',
      '病院の請求書が怖い、使える制度はありますか',
      '収入が減って生活が苦しい',
      '家賃も払えない、治療費の助けになる制度',
      '治療費が高すぎる',
      'びょういんに はらう おかねが たりません',
      'いりょうひが たかくて こまって います',
      'help with hospital bills',
      'I have no money for treatment',
    ],
    answer:
      'お金と制度についての情報です。医療費や生活費を支える制度の説明と、相談できるところを案内します。',
    links: [LINKS.money, LINKS.highCost, LINKS.center],
  },
  {
    key: 'answer:high-cost',
    question: '医療費が高くなったとき、戻ってくる制度はありますか',
    otherWordings: [
      '高額療養費',
      '医療費の上限を超えたらどうなりますか',
      'こうがくりょうようひ',
      '請求書の額が大きいので、月の上限を超えた分が戻る仕組みを知りたい',
      'ひと月の上限を超えた医療費が戻ってくる仕組み',
    ],
    answer:
      '医療機関や薬局で支払った1か月の医療費が上限の額を超えたとき、超えた分が後から支給される、公的医療保険の制度です。',
    links: [LINKS.highCost],
  },
  {
    key: 'answer:ceiling',
    question: '窓口での支払いを上限までにできますか',
    otherWordings: [
      '病院の窓口で払うお金が安くなる書類',
      '限度額の認定証がほしい',
      '入院の前に支払いを減らす手続き',
      '窓口で見せると支払いが少なくなる紙',
    ],
    answer:
      '医療機関などの窓口で示すと、1か月の支払いを上限の額までにできる書類です。加入している公的医療保険に申請します。',
    links: [LINKS.ceiling],
  },
  {
    key: 'answer:sickness-allowance',
    question: '仕事を休んでいる間にお金は出ますか',
    otherWordings: [
      '休職中の給料の代わりになるもの',
      '会社を休むともらえるお金',
      '病気で休んだときの手当',
      'しごとを やすむ とき おかねは もらえますか',
      'money while I am off work sick',
      '病気で休むともらえる手当',
      '休んでいる間の給料',
      '休職中のお金',
      'sick pay while I am off work',
      'allowance when I cannot work',
    ],
    answer:
      '会社の健康保険などに入っている人が、病気やけがで仕事を休み、給料を十分に受け取れないときに支給されるお金です。',
    links: [LINKS.sickness],
  },
]
