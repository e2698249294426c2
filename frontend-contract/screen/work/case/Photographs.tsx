import { useState } from 'react'
import type { CaseFileFragment, EvidenceFileFragment } from '../../../generated/graphql.ts'
import { useSession } from '../../session/context.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { type Pictures, saveFile, usePicture, usePictures } from '../files.ts'
import { Lightbox } from './Lightbox.tsx'
import { Sheet } from './Sheet.tsx'
import { STEPS } from './StepsBar.tsx'
import { words } from './words.ts'

/** What was handed in, by step: small pictures that open large, papers that can be saved. */
export function Photographs({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const pictures = usePictures()
  const [open, show] = useState<string | null>(null)
  const files = file.evidence.flatMap((each) => (each.file && each.file.status === 'KEPT' ? [{ ...each.file, step: each.step }] : []))
  const photographs = files.filter((each) => each.thumbnailUrl && each.url)
  return (
    <Sheet title={say.photographs} aside={<span className="quiet">{files.length}</span>}>
      {!files.length && <p className="quiet">{say.noFiles}</p>}
      {STEPS.filter((step) => files.some((each) => each.step === step)).map((step) => (
        <div key={step}>
          <h3>{terms.caseStep[step]}</h3>
          <ul className="pictures">
            {files.filter((each) => each.step === step).map((each) => (
              <li key={each.id}>
                {each.thumbnailUrl && each.url
                  ? <Thumbnail file={each} pictures={pictures} open={() => show(each.id)} />
                  : <Paper file={each} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {open && <Lightbox files={photographs} at={open} pictures={pictures} show={show} />}
    </Sheet>
  )
}

function Thumbnail({ file, pictures, open }: { file: EvidenceFileFragment; pictures: Pictures; open: () => void }) {
  const say = useWords(words)
  const terms = useTerms()
  const picture = usePicture(pictures, file.thumbnailUrl)
  const name = terms.evidenceKind[file.kind]
  return (
    <button type="button" className="picture" onClick={open} aria-label={`${say.photograph}: ${name}`}>
      {picture.state === 'there' ? <img src={picture.url} alt="" />
        : <span className={`picture-blank ${picture.state}`}>{picture.state === 'failed' && say.noPicture}</span>}
      <span>{name}</span>
    </button>
  )
}

function Paper({ file }: { file: EvidenceFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const session = useSession()
  const { url } = file
  const name = file.fileName ?? terms.evidenceKind[file.kind]
  const [failed, fail] = useState(false)
  const save = async (path: string) => {
    fail(false)
    await saveFile(session, path, name).catch(() => fail(true))
  }
  return (
    <>
      <button type="button" className="picture" disabled={!url} onClick={() => url && void save(url)}>
        <span className="picture-blank paper">{url ? say.paper(file.pages) : say.noSight}</span>
        <span>{terms.evidenceKind[file.kind]}</span>
      </button>
      <p className="fault" role="status">{failed && say.notSaved}</p>
    </>
  )
}
