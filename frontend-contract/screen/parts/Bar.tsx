import './bar.css'

/** One stretch of a bar. `fill` is a colour of the theme. */
export interface Stretch {
  readonly name: string
  readonly share: number
  readonly fill: string
}

/** Parts of a whole in one line. It says nothing that the numbers beside it do not, so readers of the screen are spared it. */
export function Bar({ stretches, thick = false }: { stretches: readonly Stretch[]; thick?: boolean }) {
  return (
    <div className={thick ? 'bar bar-thick' : 'bar'} aria-hidden="true">
      {stretches.map(({ name, share, fill }) => (
        <span key={name} style={{ flexGrow: Math.max(share, 0), background: `var(--${fill})` }} hidden={share <= 0} />
      ))}
    </div>
  )
}
