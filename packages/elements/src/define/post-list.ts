import { defineElements } from '../internal/define-elements.ts'
import { IomPostList } from '../post-list/post-list.ts'

defineElements({ 'iom-post-list': IomPostList })

export { IomPostList }
