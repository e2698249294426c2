import { type ComponentType, createContext, lazy, useContext } from 'react'

/** Which attempt to show something this is: a `Boundary` begins another one with each retry. */
export const Attempt = createContext<object>({})

/**
 * A component whose code comes when it is first shown. React's `lazy` keeps a failure for ever; this asks anew with each attempt
 * of the boundary above, and shows at once what has come.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const byAttempt = new WeakMap<object, ComponentType<Props>>()
  let come: ComponentType<Props> | null = null
  const begin = (): ComponentType<Props> => come ?? lazy(async () => ({ default: (come = await load()) }))
  return function Late(props) {
    const attempt = useContext(Attempt)
    const Shown = byAttempt.get(attempt) ?? begin()
    byAttempt.set(attempt, Shown)
    return <Shown {...props} />
  }
}
