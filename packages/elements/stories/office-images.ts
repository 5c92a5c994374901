import type { Post, PostImage } from '@iom-feed/core'
import { officePosts } from './office-posts.ts'

/** A hill under a sun, drawn within the page, so that stories need no network. */
function hill(sky: string, ground: string, width: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width * 0.75}" viewBox="0 0 16 12"><path fill="${sky}" d="M0 0h16v12H0z"/><circle cx="11.5" cy="4" r="1.6" fill="#fff"/><path fill="${ground}" d="M0 9q4-5 8-2t8-1v6H0z"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function imageOf(sky: string, ground: string, alt?: string): PostImage {
  const sizes = [320, 640].map((width) => ({
    url: hill(sky, ground, width),
    width,
    height: width * 0.75,
  }))
  return { url: hill(sky, ground, 640), width: 640, height: 480, ...(alt && { alt }), sizes }
}

const images = [
  imageOf('#9cc3e6', '#2f5d8a', 'A hill under a pale sun'),
  imageOf('#f1cf9a', '#a8642a'),
  imageOf('#b9d8c2', '#3f7a5a'),
]

/** What is there is no image. */
const broken = 'data:image/webp,none'
const brokenImage: PostImage = { url: broken, sizes: [{ url: broken, width: 320, height: 240 }] }

/** The office's posts, each with an image. */
export const illustratedPosts: readonly Post[] = officePosts.map((post, index) => ({
  ...post,
  image: images[index % images.length] as PostImage,
}))

/** The same with images as they come: one that cannot be loaded, some without. */
export const partlyIllustratedPosts: readonly Post[] = illustratedPosts.map(({ image, ...post }) => {
  if (post.id === 'ensimmainen-lento') return { ...post, image: brokenImage }
  return image && post.language !== 'sv' ? { ...post, image } : post
})
