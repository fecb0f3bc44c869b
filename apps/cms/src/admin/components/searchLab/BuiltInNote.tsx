import type { TextFieldServerProps } from 'payload'
import { searchDictionary } from '../../../content/searchDictionary'

/** The entry of the program for which an entry of staff stands. */
export function BuiltInNote({ data }: TextFieldServerProps) {
  const { builtIn: key } = data as { builtIn?: unknown }
  const own = searchDictionary.find((entry) => entry.key === key)
  return (
    <section aria-label="標準の項目" className="portal-note">
      <p>
        <strong>標準の項目の代わりになります。</strong>
        公開すると、次の標準の項目は使われず、下に書いた内容が使われます。取り下げると、標準の項目に戻ります。
      </p>
      {own ? (
        <dl className="portal-lab__facts">
          <dt>同じ意味の言葉</dt>
          <dd>{own.words.join('、')}</dd>
          {own.typed && (
            <>
              <dt>ここへ導く言葉</dt>
              <dd>{own.typed.join('、')}</dd>
            </>
          )}
          <dt>理由</dt>
          <dd>{own.reason}</dd>
        </dl>
      ) : (
        <p>この標準の項目は、今の版にはありません。</p>
      )}
    </section>
  )
}
