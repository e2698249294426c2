import { Route, Switch } from 'wouter'
import { CasePage } from './case/CasePage.tsx'
import { DeclarePage } from './declare/DeclarePage.tsx'
import { GrantPage } from './grant/GrantPage.tsx'
import { MonitoringPage } from './monitoring/MonitoringPage.tsx'
import { OpinionPage } from './opinion/OpinionPage.tsx'
import { Shell } from './shell/Shell.tsx'
import { Gone } from './States.tsx'
import { TasksPage } from './tasks/TasksPage.tsx'
import { WarningPage } from './warning/WarningPage.tsx'

/** What people at desks and on phones do: their tasks, cases, grants, declarations. */
export function WorkPages() {
  return (
    <Shell>
      <Switch>
        <Route path="/tasks"><TasksPage /></Route>
        <Route path="/case/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
        <Route path="/grant/:id">{({ id }) => <GrantPage key={id} id={id} />}</Route>
        <Route path="/warning/:id">{({ id }) => <WarningPage key={id} id={id} />}</Route>
        <Route path="/monitoring/:id">{({ id }) => <MonitoringPage key={id} id={id} />}</Route>
        <Route path="/opinion/:id">{({ id }) => <OpinionPage key={id} id={id} />}</Route>
        <Route path="/declare/again/:request">{({ request }) => <DeclarePage key={request} request={request} />}</Route>
        <Route path="/opinion/:id">{({ id }) => <OpinionPage key={id} id={id} />}</Route>
        <Route path="/declare/:household?">{({ household }) => <DeclarePage key={household ?? ''} {...(household ? { household } : {})} />}</Route>
        <Route><Gone /></Route>
      </Switch>
    </Shell>
  )
}
