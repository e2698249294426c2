import type { TaskRowFragment } from '../../../generated/graphql.ts'

/** The page on which a task is done; null where it has none. */
export function pageOf(task: TaskRowFragment): string | null {
  const subject = task.subject
  if (!subject) return null
  if (subject.__typename === 'Case') return `/case/${subject.id}`
  if (subject.__typename === 'Grant') return `/grant/${subject.id}`
  // A warning that has become a file is settled with it.
  if (subject.__typename === 'Warning') return subject.case ? `/case/${subject.case.id}` : `/warning/${subject.id}`
  if (subject.__typename === 'OpinionReport') return `/opinion/${subject.id}`
  return subject.__typename === 'MonitoringObject' ? `/monitoring/${subject.id}` : null
}
