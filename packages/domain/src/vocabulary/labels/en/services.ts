import type { Labels } from '../Labels'

const services: Labels['services'] = {
  'second-opinion': 'Second opinion clinic',
  'outpatient-chemotherapy': 'Outpatient drug therapy',
  radiotherapy: 'Radiotherapy',
  'genome-testing': 'Cancer gene panel testing',
  'genetic-counseling': 'Genetic counseling',
  'palliative-outpatient': 'Palliative care clinic',
  'palliative-team': 'Palliative care team',
  'palliative-ward': 'Palliative care ward',
  rehabilitation: 'Cancer rehabilitation',
  'lymphedema-clinic': 'Lymphedema clinic',
  'stoma-clinic': 'Stoma clinic',
  'fertility-preservation': 'Advice on preserving fertility',
  'appearance-care': 'Appearance care',
  'employment-support': 'Advice on balancing work and treatment',
  'school-support': 'Support with school and learning',
  'aya-support': 'Support for adolescents and young adults (AYA)',
  'childhood-follow-up': 'Long-term follow-up after childhood cancer',
  'patient-salon': 'Patient salon',
  'peer-support': 'Peer support',
  'online-consultation': 'Online consultation',
  'foreign-language': 'Support in other languages',
}

export const SERVICES = {
  services,
  serviceKinds: {
    treatment: 'Treatment and tests',
    palliative: 'Palliative care',
    'after-effects': 'Support with effects of treatment',
    life: 'Support with work, learning and stage of life',
    talking: 'Advice and meeting others',
  },
  serviceMeanings: {
    'second-opinion': 'You can hear the opinion of a doctor other than your own.',
    'genome-testing': 'Many genes are examined at once to look for a treatment that may suit you.',
    'genetic-counseling':
      'Patients and families can ask a specialist about cancer that runs in families.',
    'fertility-preservation':
      'Before treatment, you can ask about ways to keep the possibility of having children later.',
    'appearance-care':
      'You can ask about changes in appearance caused by treatment, such as in hair and skin.',
    'aya-support':
      'There are teams or consultations for patients from about the age of 15 to their thirties.',
    'peer-support': 'You can talk to someone who has had cancer.',
  },
} satisfies Partial<Labels>
