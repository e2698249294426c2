/** What people at desks and on phones do: their tasks, cases, grants, declarations. */
export function WorkPages() {
  return <main />
}
