import { h2, link, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const aboutThisPortal: PageTranslation = {
  title: TITLES.aboutThisPortal,
  summary:
    'What you can find on this site, and what it means where it says 「未確認」 (not confirmed).',
  body: richText(
    h2('What you can find'),
    ul(
      [
        link('Hospitals', '/hospitals'),
        ': cancer hospitals in Tokyo designated by the national or the Tokyo Metropolitan Government',
      ],
      [link('Events', '/events'), ': patient gatherings, lectures, consultation events and more'],
      [
        link('Resources', '/resources'),
        ': handbooks, teaching materials, survey reports and sites of other organizations',
      ],
    ),
    h2('About 「未確認」 (not confirmed)'),
    p(
      'We do not write guesses: what could not be confirmed is shown as 「未確認」 (not confirmed). Telephone numbers, facilities of hospitals and other facts are added as they are confirmed.',
    ),
  ),
}
