import { Component, type ReactNode, useEffect, useRef } from 'react'
import { inTwoLanguages, useWords } from '../words/words.tsx'
import { lasts } from './failure.ts'
import { Attempt } from './late.tsx'
import './state.css'

const words = inTwoLanguages({
  zh: {
    loading: '正在读取…', failed: '这一栏暂时无法显示', again: '重试', forbidden: '当前岗位无权查看这一栏',
    notVisible: '该区划不在您的管辖范围内', busy: '服务繁忙，请稍后再试',
  },
  en: {
    loading: 'Loading…', failed: 'This part cannot be shown at the moment', again: 'Try again',
    forbidden: 'Your post does not read this part', notVisible: 'This region lies outside yours',
    busy: 'The service is busy, try again shortly',
  },
})

/** Keeps the place of what is on its way: as many lines as there will be. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const say = useWords(words)
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{say.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  )
}

/** Nothing there, said plainly. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>
}

/** How long a part that failed waits until it tries again, in milliseconds. */
const PAUSE = 5_000

/** What went wrong with one part, and the way to try it again: by hand, and by itself, because a wall has no keyboard. */
export function Trouble({ code, text, again, byItself = true }: {
  code?: string | undefined
  /** What is said where no code says more. */
  text?: string
  again?: (() => void) | undefined
  byItself?: boolean
}) {
  const say = useWords(words)
  const latest = useRef(again)
  useEffect(() => {
    latest.current = again
  })
  const final = lasts(code)
  useEffect(() => {
    if (final || !byItself) return
    const timer = setInterval(() => latest.current?.(), PAUSE)
    return () => clearInterval(timer)
  }, [final, byItself])
  const reason = { FORBIDDEN: say.forbidden, NOT_VISIBLE: say.notVisible, RATE_LIMITED: say.busy }[code ?? ''] ?? text ?? say.failed
  return (
    <div className="trouble" role="alert">
      <p>{reason}</p>
      {again && !final && (
        <button type="button" className="pill" onClick={again}>
          {say.again}
        </button>
      )}
    </div>
  )
}

interface Guarded {
  readonly children: ReactNode
  /** Where one is: what failed elsewhere is not held against another place. */
  readonly at?: string
  /** What is shown instead. */
  readonly otherwise?: (again: () => void) => ReactNode
}

/** One part that fails leaves the others standing. */
export class Boundary extends Component<Guarded, { failed: boolean; attempt: object }> {
  override state = { failed: false, attempt: {} }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: Guarded) {
    if (this.state.failed && before.at !== this.props.at) this.#again()
  }

  readonly #again = () => this.setState({ failed: false, attempt: {} })

  override render() {
    const { children, otherwise } = this.props
    if (this.state.failed) return otherwise ? otherwise(this.#again) : <Trouble again={this.#again} />
    return <Attempt value={this.state.attempt}>{children}</Attempt>
  }
}
