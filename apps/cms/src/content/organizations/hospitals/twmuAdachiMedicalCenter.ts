import { hospital } from '../hospital'

export const twmuAdachiMedicalCenter = hospital({
  slug: 'twmu-adachi-medical-center',
  name: '東京女子医科大学附属足立医療センター',
  nameKana: 'とうきょうじょしいかだいがくふぞくあだちいりょうせんたー',
  registeredName: '東京女子医科大学附属足立医療センター',
  medicalInstitutionCode: '132171577',
  formerNames: [{ name: '東京女子医科大学東医療センター' }],
  municipality: '131211',
  postalCode: '123-8558',
  address: '東京都足立区江北四丁目33番1号',
  latitude: 35.773847,
  longitude: 139.766786,
  designations: [
    {
      type: 'regional-care',
      basis: 'portalTypes2025',
      confidence: 'high',
      note: '東京都立駒込病院と組になって指定されています。',
    },
  ],
  confidence: 'high',
})
