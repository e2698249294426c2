import { useMemo } from 'react'
import { type Language, useLanguage } from '../words/words.tsx'

/** The time of the district, whatever clock the screen hangs by. */
export const ZONE = 'Asia/Shanghai'

/** Numbers, amounts and times as people of a language write them. Made once a language: `Intl` is slow to make. */
export interface Format {
  /** `13,785`. */
  readonly count: (value: number) => string
  /** `70.7%`; a dash where there is nothing to divide by. */
  readonly share: (value: number | null) => string
  /** `12%`. */
  readonly wholeShare: (value: number) => string
  /** `15`, `15.5`; a dash for none. */
  readonly days: (value: number | null) => string
  /** An amount in ten thousands (万元) or millions, for large letters. */
  readonly largeAmount: (yuan: string) => string
  /** An amount to the fen. */
  readonly amount: (yuan: string) => string
  /** `因病、因残`. */
  readonly listed: (words: readonly string[]) => string
  readonly date: (value: string) => string
  /** `11-24 18:00`, without the year. */
  readonly shortTime: (value: string) => string
  readonly clock: (at: Date) => string
  readonly clockSeconds: (value: string | Date) => string
  readonly weekday: (at: Date) => string
}

const DASH = '–'

function make(language: Language): Format {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const fraction = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const places = language === 'zh' ? 1 : 2
  const large = new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places })
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' })
  const short = new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE, month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  })
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })
  const seconds = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', second: '2-digit' })
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: ZONE, weekday: language === 'zh' ? 'long' : 'short' })
  return {
    count: (value) => number.format(value),
    share: (value) => (value === null ? DASH : percent.format(value)),
    wholeShare: (value) => `${Math.round(value * 100)}%`,
    days: (value) => (value === null ? DASH : fraction.format(value)),
    largeAmount: (yuan) => large.format(Number(yuan) / (language === 'zh' ? 10_000 : 1_000_000)),
    amount: (yuan) => money.format(Number(yuan)),
    listed: (words) => words.join(language === 'zh' ? '、' : ', '),
    date: (value) => (value.length === 10 ? value : day.format(new Date(value))),
    shortTime: (value) => short.format(new Date(value)).replace(',', ''),
    clock: (at) => time.format(at),
    clockSeconds: (value) => seconds.format(new Date(value)),
    weekday: (at) => weekday.format(at),
  }
}

const made = new Map<Language, Format>()

export function formatOf(language: Language): Format {
  const format = made.get(language) ?? make(language)
  made.set(language, format)
  return format
}

export function useFormat(): Format {
  const { language } = useLanguage()
  return useMemo(() => formatOf(language), [language])
}
