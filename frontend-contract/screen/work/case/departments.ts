import { inTwoLanguages } from '../../words/words.tsx'

/** The nine departments whose records are compared, by their keys. */
export const DEPARTMENTS = [
  'RURAL_REVITALISATION', 'EDUCATION', 'MEDICAL_INSURANCE', 'WATER_CONSERVANCY', 'HOUSING_CONSTRUCTION', 'CIVIL_AFFAIRS',
  'HUMAN_RESOURCES', 'PUBLIC_SECURITY', 'MARKET_SUPERVISION',
] as const

export const departments = inTwoLanguages<Record<string, string>>({
  zh: {
    RURAL_REVITALISATION: '乡村振兴',
    EDUCATION: '教育',
    MEDICAL_INSURANCE: '医保',
    WATER_CONSERVANCY: '水务',
    HOUSING_CONSTRUCTION: '住建',
    CIVIL_AFFAIRS: '民政',
    HUMAN_RESOURCES: '人社',
    PUBLIC_SECURITY: '公安',
    MARKET_SUPERVISION: '市场监管',
  },
  en: {
    RURAL_REVITALISATION: 'Rural revitalisation',
    EDUCATION: 'Education',
    MEDICAL_INSURANCE: 'Medical insurance',
    WATER_CONSERVANCY: 'Water conservancy',
    HOUSING_CONSTRUCTION: 'Housing construction',
    CIVIL_AFFAIRS: 'Civil affairs',
    HUMAN_RESOURCES: 'Human resources and social security',
    PUBLIC_SECURITY: 'Public security',
    MARKET_SUPERVISION: 'Market supervision',
  },
})
