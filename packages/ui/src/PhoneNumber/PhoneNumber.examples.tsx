import type { Examples } from '../examples/Examples'

import { PhoneNumber } from './PhoneNumber'

export const phoneNumberExamples: Examples = {
  name: 'PhoneNumber',
  purpose: '電話番号です。電話機では、押すとかけられます。',
  examples: {
    番号: <PhoneNumber text="03-0000-0000（代表）" />,
    番号でない言葉: <PhoneNumber text="窓口で確認" />,
  },
}
