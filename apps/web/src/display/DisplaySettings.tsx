import { DisplayChoice } from './DisplayChoice'

const SIZES = [
  { value: '', id: 'text-size-standard', label: '標準' },
  { value: 'large', id: 'text-size-large', label: '大' },
  { value: 'xlarge', id: 'text-size-xlarge', label: '特大' },
] as const

/**
 * 表示の調整: text size and readings. The style sheet (display.css) follows the boxes, so it works on the
 * page at hand without scripts; the island `display-settings` in the head remembers the choice.
 */
export function DisplaySettings() {
  return (
    <details className="display-settings frame pb-2 print:hidden">
      <summary className="font-700">表示の調整</summary>
      <div
        id="display-settings"
        className="flex max-w-[48em] flex-col gap-4 border-t border-solid-gray-300 py-4"
      >
        <fieldset>
          <legend className="font-700">文字の大きさ</legend>
          <div className="mt-1 flex flex-wrap gap-x-6">
            {SIZES.map(({ value, id, label }) => (
              <DisplayChoice
                key={id}
                type="radio"
                name="text-size"
                id={id}
                value={value}
                label={label}
                defaultChecked={value === ''}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="font-700">ふりがな</legend>
          <DisplayChoice
            type="checkbox"
            name="ruby"
            id="ruby-on"
            value="ruby"
            label="用語にふりがなを付ける"
          />
        </fieldset>
        <div className="flex flex-col gap-2 text-std-16N-170">
          <noscript>
            <p>選んだ表示は、いま開いているページだけに反映されます。</p>
          </noscript>
          <p data-kept="yes" hidden>
            選んだ表示は、このブラウザーに保存され、ほかのページにも反映されます。Cookieは使いません。
          </p>
          <output data-kept="no" hidden>
            お使いのブラウザーの設定により保存できないため、いま開いているページだけに反映されます。
          </output>
          <p>
            ブラウザーやスマートフォンの設定でも、文字を大きくできます。パソコンでは、Ctrlキー（Macではcommandキー）を押しながら「＋」を押すと拡大し、「−」で縮小します。スマートフォンでは、「設定」の中の「画面表示と明るさ」「ディスプレイ」「アクセシビリティ」などで、文字の大きさを選べます。
          </p>
        </div>
      </div>
    </details>
  )
}
