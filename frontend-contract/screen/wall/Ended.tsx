import { inTwoLanguages, useWords } from '../words/words.tsx'

const words = inTwoLanguages({
  zh: {
    expired: '登录已过期', revoked: '本屏的登录已被撤销', refused: '登录无效',
    expiredMore: '为保护农户信息，所示内容已清除。请重新登录。', revokedMore: '管理员已撤销本屏的访问。如需继续使用，请重新登录。',
    refusedMore: '服务没有接受这次登录。请重新登录。', signIn: '重新登录',
  },
  en: {
    expired: 'The session has expired', revoked: 'This screen was signed out remotely', refused: 'The sign-in is not valid',
    expiredMore: 'To protect the families, what was shown is gone. Please sign in again.',
    revokedMore: 'An administrator withdrew this screen\'s access. Sign in again to go on.',
    refusedMore: 'The service did not take this sign-in. Please sign in again.', signIn: 'Sign in again',
  },
})

/** The end of a session: nothing of what was shown stays on the screen. */
export function Ended({ status }: { status: 'expired' | 'revoked' | 'refused' }) {
  const say = useWords(words)
  return (
    <main className="ended" role="alertdialog" aria-labelledby="ended-title" aria-describedby="ended-more">
      <img src="./mark.svg" alt="" width="72" height="72" />
      <h1 id="ended-title">{say[status]}</h1>
      <p id="ended-more">{{ expired: say.expiredMore, revoked: say.revokedMore, refused: say.refusedMore }[status]}</p>
      <button type="button" className="pill pill-main" onClick={() => location.reload()}>{say.signIn}</button>
    </main>
  )
}
