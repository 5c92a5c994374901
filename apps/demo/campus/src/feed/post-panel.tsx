import type { Post } from '@iom-feed/core'
import { useContext } from 'react'
import { Modal } from '../shell/modal.tsx'
import { formatDay } from '../texts/format-day.ts'
import { TextsContext } from '../texts/translations.ts'

interface Props {
  readonly post: Post | undefined
  readonly onClose: () => void
}

/** A post, opened without leaving the app. */
export function PostPanel({ post, onClose }: Props): React.ReactNode {
  const { language, partner } = useContext(TextsContext)
  return (
    <Modal
      className="panel"
      title={post?.title ?? ''}
      titleLanguage={post?.language}
      isOpen={!!post}
      onClose={onClose}
    >
      {post?.published && <p className="soft">{formatDay(post.published, language)}</p>}
      <div lang={post?.language}>
        {post?.text?.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {post?.url && (
        <a className="button" href={post.url} rel="noopener">
          {partner.readOn}
        </a>
      )}
    </Modal>
  )
}
