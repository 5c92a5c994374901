/** Whether this is a Linux such as Alpine, which does not run binaries that are linked against glibc. */
export const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
