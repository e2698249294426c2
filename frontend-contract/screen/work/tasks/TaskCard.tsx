import { Link } from 'wouter'
import type { TaskRowFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { useWorkWords } from '../words.ts'
import { pageOf } from './where.ts'
import { words } from './words.ts'

/** One task: whose family, what, by when. The whole card leads to where it is done. */
export function TaskCard({ task }: { task: TaskRowFragment }) {
  const say = useWords(words)
  const common = useWorkWords()
  const terms = useTerms()
  const page = pageOf(task)
  const place = task.region && common.place(task.region.name, task.region.parent?.name)
  const body = (
    <>
      <span className="task-what">
        <strong>{task.household?.head?.name ?? place ?? say.noHousehold}</strong>
        <span>{say.kinds[task.kind] ?? task.kind}</span>
      </span>
      <Due task={task} />
      <span className="task-where quiet">
        {task.household?.head && place}
        {!task.heldByViewer && <em className="badge warn">{say.escalated}</em>}
        {task.holder.vacantRole && <em className="badge">{say.vacant(terms.role[task.holder.vacantRole])}</em>}
        {!page && <em>{say.noPage}</em>}
      </span>
    </>
  )
  return (
    <li className={task.overdue ? 'task late' : 'task'}>
      {page ? <Link className="task-body" href={page}>{body}</Link> : <div className="task-body">{body}</div>}
    </li>
  )
}

function Due({ task }: { task: TaskRowFragment }) {
  const say = useWords(words)
  const moments = useMoments()
  if (!task.dueAt) return <span className="task-due">{say.standsStill(task.remainingDays)}</span>
  return (
    <span className="task-due">
      {task.overdue && <em className="badge bad">{say.lateSince}</em>}
      {/* Business time of a service that is tried out may run ahead of this device's clock. */}
      {task.overdue === moments.isPast(task.dueAt) && <span>{moments.distance(task.dueAt)}</span>}
      <time dateTime={task.dueAt} className="quiet">{moments.time(task.dueAt)}</time>
    </span>
  )
}
