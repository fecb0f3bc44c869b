import type { Labels } from '../Labels'

const eventStates: Labels['eventStates'] = {
  'before-opening': 'Applications not yet open',
  open: 'Applications open',
  'closing-soon': 'Closing soon',
  full: 'Full',
  closed: 'Applications closed',
  'no-application': 'No application needed',
  unconfirmed: 'How to apply: not confirmed',
  ongoing: 'Taking place now',
  ended: 'Ended',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
}

const eventAccessibility: Labels['eventAccessibility'] = {
  wheelchair: 'Wheelchair accessible',
  'accessible-toilet': 'Accessible toilet',
  'ostomate-toilet': 'Ostomate toilet',
  'sign-language': 'Sign language interpreting',
  captioning: 'Captions or written summary',
  'hearing-loop': 'Hearing support, such as a hearing loop',
  'online-captions': 'Captions online',
  'large-print': 'Large-print materials',
  braille: 'Braille materials',
  'plain-japanese': 'Plain Japanese',
  'foreign-language': 'Interpreting or materials in other languages',
  childcare: 'Childcare',
  companion: 'Companions welcome',
  'break-space': 'Place to rest',
  'camera-off': 'Camera may stay off online',
}

export const EVENTS = {
  applicationRequirements: {
    required: 'Application required',
    'not-required': 'No application needed',
  },
  eventAccessibility,
  eventStates,
  eventTimes: {
    today: 'Today',
    weekend: 'This weekend',
    'this-month': 'This month',
    'next-month': 'Next month',
  },
  openness: {
    yes: 'Open for applications, or no application needed',
    all: 'Including those no longer open',
  },
  feeKinds: { free: 'Free of charge', paid: 'There is a fee' },
} satisfies Partial<Labels>
