import type { Post } from '@iom-feed/core'
import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Chosen, chosen } from './feed/chosen.tsx'
import { LatestPosts } from './feed/latest-posts.tsx'
import { NewsBox, NewsBoxContext } from './feed/news-box.tsx'
import { PostPanel } from './feed/post-panel.tsx'
import { usePlace } from './location.ts'
import { Header } from './shell/header.tsx'
import { Modal } from './shell/modal.tsx'
import { useViewFocus } from './shell/use-view-focus.ts'
import { TextsContext, translations } from './texts/translations.ts'
import { Home } from './views/home.tsx'
import { Missing } from './views/missing.tsx'
import { News } from './views/news.tsx'
import { findView } from './views/routes.ts'
import { Services } from './views/services.tsx'

const views = { home: Home, services: Services, news: News }

export function App(): React.ReactNode {
  const { path, language } = usePlace()
  const [newsBox] = useState(() => document.createElement('div'))
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const [post, setPost] = useState<Post>()
  const main = useViewFocus(path)
  const texts = translations[language]
  const view = findView(path)
  const View = view ? views[view] : Missing
  const viewTitle = view ? texts.views[view] : texts.missing.title

  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = `${viewTitle} – Majakka – ${texts.university}`
  }, [language, viewTitle, texts])

  return (
    <TextsContext value={texts}>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <Header path={path} onOpenNews={() => setDrawerOpen(true)} />
      <main ref={main} id="content" tabIndex={-1}>
        <NewsBoxContext value={isDrawerOpen ? undefined : newsBox}>
          <View />
        </NewsBoxContext>
      </main>
      <footer className="footer">
        <p className="page">{texts.note}</p>
      </footer>
      <Modal
        className="drawer"
        title={texts.partner.title}
        isOpen={isDrawerOpen}
        onClose={() => setDrawerOpen(false)}
      >
        <NewsBoxContext value={isDrawerOpen ? newsBox : undefined}>
          <NewsBox />
        </NewsBoxContext>
      </Modal>
      <PostPanel post={post} onClose={() => setPost(undefined)} />
      {createPortal(chosen ? <Chosen of={chosen} /> : <LatestPosts onSelect={setPost} />, newsBox)}
    </TextsContext>
  )
}
