import { act, render } from '@testing-library/react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { SessionContext } from '../../session/context.ts'
import { Answering, session } from '../trial.tsx'
import { type Uploads, useUploads } from './uploads.ts'

test('a file whose place is not known yet can be sent again later, or removed', async () => {
  let uploads!: Uploads
  function Probe() {
    uploads = useUploads(null)
    return null
  }
  render(<SessionContext value={session()}><Provider value={new Answering({}).client.graph}><Probe /></Provider></SessionContext>)
  await act(() => {
    uploads.add([new File(['x'], 'paper.pdf', { type: 'application/pdf' })], 'OTHER')
    return Promise.resolve()
  })
  expect(uploads.busy).toBe(false)
  expect(uploads.all.map((each) => each.state)).toEqual(['stopped'])
})
