import '../define/post-list.ts'
