import { useMemo } from 'react'
import { formatOf } from '../parts/format.ts'
import { type Language, useLanguage } from '../words/words.tsx'

const ZONE = 'Asia/Shanghai'
const DAY_MS = 86_400_000

/** Days and times as people in the district read them: China's time, whatever the device is set to. */
export interface Moments {
  day(at: string): string
  /** With the year only where it is not this one. */
  time(at: string, now?: number): string
  /** How far away a day is: today, tomorrow, in 3 days, 2 days ago. */
  distance(at: string, now?: number): string
  isPast(at: string, now?: number): boolean
  yuan(amount: string): string
  list(items: readonly string[]): string
  age(birthDate: string, now?: number): number
}

export function momentsIn(language: Language): Moments {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const days = new Intl.DateTimeFormat(locale, { timeZone: ZONE, year: 'numeric', month: 'short', day: 'numeric' })
  const clock = { timeZone: ZONE, month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const times = new Intl.DateTimeFormat(locale, clock)
  const timesOfOtherYears = new Intl.DateTimeFormat(locale, { ...clock, year: 'numeric' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const whole = new Intl.NumberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: 2 })
  return {
    day: (at) => days.format(instantOf(at)),
    time: (at, now = Date.now()) =>
      (today(instantOf(at)).slice(0, 4) === today(now).slice(0, 4) ? times : timesOfOtherYears).format(instantOf(at)),
    distance: (at, now = Date.now()) => relative.format(chinaDay(instantOf(at)) - chinaDay(now), 'day'),
    isPast: (at, now = Date.now()) => instantOf(at) < now,
    list: formatOf(language).listed,
    // Shown only: what is sent stays the text that was typed.
    yuan: (amount) => (language === 'zh' ? `${whole.format(Number(amount))} 元` : `CNY ${whole.format(Number(amount))}`),
    age: (birthDate, now = Date.now()) => yearsBetween(birthDate, now),
  }
}

export function useMoments(): Moments {
  const { language } = useLanguage()
  return useMemo(() => momentsIn(language), [language])
}

/** A calendar day is a day in China; noon keeps it that day in every formatter. */
function instantOf(at: string): number {
  return Date.parse(at.length === 10 ? `${at}T12:00:00+08:00` : at)
}

/** What a camera's clock showed, which seldom says its zone, as a moment in China; null for what is no time. */
export function cameraTime(at: string): string | null {
  const zoned = /([+-]\d\d:\d\d|Z)$/.test(at) ? at : `${at}+08:00`
  return Number.isNaN(Date.parse(zoned)) ? null : zoned
}

function chinaDay(instant: number): number {
  return Math.floor((instant + 8 * 3_600_000) / DAY_MS)
}

/** The day it is in China, as `2026-11-22`. */
export function today(now = Date.now()): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
}

function yearsBetween(birthDate: string, now: number): number {
  const day = today(now)
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
