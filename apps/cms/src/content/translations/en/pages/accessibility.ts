import { h2, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const accessibility: PageTranslation = {
  title: TITLES.accessibility,
  summary: 'What we aim for so that everyone can use this site, and where we stand.',
  body: richText(
    p(
      'The Tokyo Cancer Portal aims to let everyone get information, whatever their illness, disability, age or device.',
    ),
    h2('What we pay attention to'),
    ul(
      'Marking up headings and tables correctly, so that screen readers can read them in order',
      'Making all pages readable without JavaScript',
      'Letting the text size follow the settings of your device and browser',
      'Using no images that change by themselves and no videos that play by themselves',
    ),
  ),
}
