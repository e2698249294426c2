import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Answering, secretary, show } from '../trial.tsx'
import { SignOut } from './SignOut.tsx'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
})

test('with everything sent, one press signs out', () => {
  const leave = vi.fn()
  show(<SignOut leave={leave} />, secretary)
  fireEvent.click(screen.getByText('退出登录'))
  expect(leave).toHaveBeenCalledOnce()
})

test('a declaration that still waits is not thrown away by a press in passing', () => {
  const leave = vi.fn()
  const graph = new Answering({})
  graph.queued = [{ requestId: 'one' }]
  show(<SignOut leave={leave} />, secretary, graph)
  fireEvent.click(screen.getByText('退出登录'))
  expect(leave).not.toHaveBeenCalled()
  const dialog = document.querySelector('dialog')!
  expect(dialog.textContent).toContain('1 条尚未发送')
  const buttons = dialog.querySelectorAll('button')
  fireEvent.click(buttons[0]!)
  expect(leave).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('退出登录'))
  fireEvent.click([...document.querySelectorAll('dialog button')].at(-1)!)
  expect(leave).toHaveBeenCalledOnce()
})
