import type { Examples } from '../examples/Examples'

import { SearchField } from './SearchField'

export const searchFieldExamples: Examples = {
  name: 'SearchField',
  purpose: '一覧の条件を言葉で書いてもらう欄です。空のままでもかまいません。',
  examples: {
    書く前: (
      <SearchField
        label="病院の名前や言葉"
        name="example-words"
        id="example-words"
        value=""
        maxLength={200}
        hint="例：国立がん研究センター、緩和ケア"
      />
    ),
    分からないとき: (
      <SearchField
        label="住所の近くから探す"
        name="example-place"
        id="example-place"
        value="よこはま"
        maxLength={50}
        hint="区市町村の名前か郵便番号"
        problem="都内の場所として分かりませんでした。"
        suggestions={['千代田区', '中央区']}
      />
    ),
  },
}
