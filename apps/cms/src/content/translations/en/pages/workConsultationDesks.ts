import { docLink, h2, p, richText } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const workConsultationDesks: PageTranslation = {
  title: TITLES.workConsultationDesks,
  summary:
    'Desks in Tokyo where you can get advice on working while receiving treatment, returning to work, and looking for work.',
  body: richText(
    p(
      'If you are unsure about work, please talk to someone before you decide on your own. Telephone numbers and opening hours are not confirmed and so are not listed.',
    ),
    h2('Cancer Consultation and Support Centers (がん相談支援センター)'),
    p(
      'These are desks at designated cancer hospitals and similar places. Anyone can use them, even before a diagnosis of cancer. For details, see “',
      docLink(TITLES.consultationCenter, 'content:consultation-center'),
      '”.',
    ),
    h2('Tokyo Occupational Health Support Center (東京産業保健総合支援センター)'),
    p(
      'Workplaces, and patients who work, can apply free of charge. For details, see “',
      docLink(
        'Support for combining treatment and work by the Occupational Health Support Center',
        'content:sanpo-services',
      ),
      '”.',
    ),
    h2('Regional Occupational Health Centers (地域産業保健センター)'),
    p(
      'Desks for owners of small workplaces with fewer than 50 workers and for the people who work there. They give advice on managing health.',
    ),
    h2('Consultation desk at Tokyo Rosai Hospital (東京労災病院)'),
    p(
      'You can get advice at the desk on combining treatment and work. People who are not patients of this hospital can use it too.',
    ),
    h2('Hello Work in Tokyo (ハローワーク)'),
    p(
      'An institution for people who are looking for work. It also gives advice on finding a job to people under long-term treatment, such as people with cancer.',
    ),
  ),
}
