/** Titles in English, the same on the page and wherever a link leads to it. */
export const TITLES = {
  aboutThisPortal: 'How to use the Tokyo Cancer Portal',
  accessibility: 'Web accessibility policy',
  cancerAndWork: 'Working while receiving cancer treatment',
  consultationCenter: 'What is a Cancer Consultation and Support Center?',
  hospitalDesignations: 'Types of designated cancer hospitals',
  workConsultationDesks: 'Where to get advice on combining treatment and work',
} as const
