import { describe, expect, it } from '@jest/globals'
import { scenarioInForm } from './scenarioInForm'

const JAPANESE = {
  title: '仕事',
  otherWordings: [{ id: 'w', text: '働きたい' }],
  steps: [
    {
      id: 'a',
      key: '最初',
      text: '文。',
      choices: [{ id: 'c', label: '次へ', next: '次' }],
      links: [{ id: 'l', label: '病院', href: '/hospitals' }],
    },
    { id: 'b', key: '次', text: '次の文。', choices: [], links: [], showsContacts: true },
  ],
}

describe('scenarioInForm', () => {
  it('is the form alone where it is in Japanese', () => {
    expect(scenarioInForm(JAPANESE, 'ja', null)).toMatchObject({
      title: { ja: '仕事' },
      otherWordings: ['働きたい'],
      steps: [{ text: { ja: '文。' }, choices: [{ label: { ja: '次へ' } }] }, {}],
    })
  })

  it('knows of each row what is stored of it in Japanese, wherever it stands in the form', () => {
    const [first, second] = JAPANESE.steps
    const form = {
      ...JAPANESE,
      title: 'Work',
      steps: [
        { ...second, text: '' },
        {
          ...first,
          text: 'A sentence.',
          choices: [{ id: 'c', label: 'Next', next: '次' }],
          links: [{ id: 'l', label: null, href: '/hospitals' }],
        },
        { id: 'new', key: '新しい', text: 'New.' },
      ],
    }
    expect(scenarioInForm(form, 'en', JAPANESE)).toMatchObject({
      title: { ja: '仕事', en: 'Work' },
      otherWordings: ['働きたい'],
      steps: [
        { key: '次', text: { ja: '次の文。' }, showsContacts: true },
        {
          key: '最初',
          text: { ja: '文。', en: 'A sentence.' },
          choices: [{ label: { ja: '次へ', en: 'Next' }, next: '次' }],
          links: [{ label: { ja: '病院' }, href: '/hospitals' }],
        },
        { key: '新しい', text: { en: 'New.' } },
      ],
    })
  })

  it.each([null, undefined, 'x', { steps: 'x' }])(
    'does without what is not stored (%#)',
    (stored) => {
      const { title, steps } = scenarioInForm(JAPANESE, 'easy', stored)
      expect([title, steps[0]?.text]).toEqual([{ easy: '仕事' }, { easy: '文。' }])
    },
  )
})
