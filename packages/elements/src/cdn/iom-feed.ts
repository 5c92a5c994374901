import '../define/all.ts'
