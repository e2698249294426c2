import { act, fireEvent, render, screen } from '@testing-library/react'
import { type Client, Provider } from 'urql'
import { expect, test } from 'vitest'
import { Languages } from '../../words/words.tsx'
import { FindHousehold } from './FindHousehold.tsx'

function found(name: string) {
  const household = { id: name, head: { name }, memberCount: 1, region: { name: '六组', parent: null }, monitoring: null }
  return { data: { search: { more: false, members: [{ id: name, name, relation: 'HEAD', idNumberMasked: null, household }] } } }
}

test('a slow answer to an earlier search does not take the place of a later one', async () => {
  const answers: ((answer: unknown) => void)[] = []
  const graph = { query: () => ({ toPromise: () => new Promise((answer) => answers.push(answer)) }) } as unknown as Client
  render(<Languages><Provider value={graph}><FindHousehold /></Provider></Languages>)
  for (const text of ['张三', '李四']) {
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } })
    fireEvent.submit(screen.getByRole('search'))
  }
  await act(async () => answers[1]!(found('李四')))
  await act(async () => answers[0]!(found('张三')))
  expect(screen.getByRole('link', { name: /李四/ })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /张三/ })).toBeNull()
})
