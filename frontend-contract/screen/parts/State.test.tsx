import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Router } from 'wouter'
import { Languages } from '../words/words.tsx'
import { go, useAddressPath } from './address.ts'
import { late } from './late.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { Boundary } from './State.tsx'

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '#/list/cases')
  // React tells of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** Code that does not come the first time. */
function failingOnce() {
  const load = vi.fn<() => Promise<ComponentType>>()
  load.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(() => <p>here</p>)
  return load
}

const page = (Page: ComponentType) => render(
  <Languages>
    <Router hook={useAddressPath}>
      <PageBoundary>
        <Suspense><Page /></Suspense>
      </PageBoundary>
    </Router>
  </Languages>,
)

test('code that did not come is asked for anew with each retry, and only then', async () => {
  const load = failingOnce()
  const Late = late(load)
  render(<Languages><Boundary><Suspense><Late /></Suspense></Boundary></Languages>)
  const again = await screen.findByRole('button', { name: '重试' })
  expect(load).toHaveBeenCalledTimes(1)
  await userEvent.click(again)
  expect(await screen.findByText('here')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(2)
})

test('what has come once is shown at once elsewhere', async () => {
  const Late = late(() => Promise.resolve(() => <p>here</p>))
  const shown = () => render(<Boundary><Suspense fallback="waiting"><Late /></Suspense></Boundary>)
  shown()
  await screen.findByText('here')
  cleanup()
  shown()
  expect(screen.getByText('here')).toBeTruthy()
})

test('a page whose code does not come says so, with a retry, a way home and a new start', async () => {
  page(late(failingOnce()))
  expect((await screen.findByRole('alert')).textContent).toContain('这一页暂时无法显示')
  expect(screen.getByRole('link', { name: '回到首页' }).getAttribute('href')).toBe('#/')
  expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('here')).toBeTruthy()
})

test('a page that fails leaves the others standing', async () => {
  page(() => {
    if (location.hash === '#/list/cases') throw new Error('a fault')
    return <p>another</p>
  })
  expect(screen.getByRole('alert')).toBeTruthy()
  act(() => go('/', { replace: true }))
  expect(await screen.findByText('another')).toBeTruthy()
})
