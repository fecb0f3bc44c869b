/** Titles in plain Japanese, the same on the page and wherever a link leads to it. */
export const TITLES = {
  aboutThisPortal: 'このサイトの 使い方',
  accessibility: 'だれでも 使える サイトに する ための 決まり',
  cancerAndWork: 'がんの 治療を しながら 働く',
  consultationCenter: 'がん相談支援センターに ついて',
  hospitalDesignations: 'がんの 病院の 種類',
  workConsultationDesks: '治療と 仕事の ことを 相談する ところ',
} as const
