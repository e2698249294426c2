import { expect, vi } from 'vitest'

const realTimeout = setTimeout

/** Lets happen what happens in these milliseconds, and database and cryptography do their work between. */
export async function pass(millis = 0): Promise<void> {
  for (let left = millis; left >= 0; left -= 5_000) {
    await new Promise((worked) => realTimeout(worked, 6))
    await vi.advanceTimersByTimeAsync(Math.min(left, 5_000))
  }
  await new Promise((worked) => realTimeout(worked, 6))
}

/** Lets time pass until something is so, whatever the machine is busy with. */
export async function passUntil(holds: () => boolean): Promise<void> {
  for (let rounds = 0; rounds < 500 && !holds(); rounds++) await pass(1_000)
  expect(holds()).toBe(true)
}
