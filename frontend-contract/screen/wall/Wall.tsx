import { useQuery } from 'urql'
import { DashboardDocument } from '../../generated/graphql.ts'
import { useConnection } from '../graph.ts'
import { Panel } from '../parts/Panel.tsx'
import { inTwoLanguages, useWords } from '../words/words.tsx'

const words = inTwoLanguages({
  zh: { people: '累计监测人口', eliminated: '已消除风险人口' },
  en: { people: 'People ever monitored', eliminated: 'People whose risk was eliminated' },
})

/** The district on one wall. */
export function Wall() {
  const say = useWords(words)
  const connection = useConnection()
  const [answer] = useQuery({ query: DashboardDocument, variables: { region: '621202' } })
  const figures = answer.data?.dashboard
  return (
    <main>
      <Panel title={figures?.region.name ?? '…'} aside={<span>{connection.status}</span>}>
        {say.people} {figures?.monitoring.peopleEver} · {say.eliminated} {figures?.monitoring.peopleEliminated}
      </Panel>
    </main>
  )
}
