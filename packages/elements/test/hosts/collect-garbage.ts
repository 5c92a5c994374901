import type { TestRunnerPlugin } from '@web/test-runner'

interface Launcher {
  getPage?(session: string): {
    createCDPSession(): Promise<{ send(method: string): Promise<unknown>; detach(): Promise<void> }>
  }
}

/** Lets a test have Chromium collect its garbage, with the command `collect-garbage`. */
export const collectGarbage: TestRunnerPlugin = {
  name: 'collect-garbage',
  async executeCommand({ command, session }) {
    if (command !== 'collect-garbage') return undefined
    const tools = await (session.browser as Launcher).getPage?.(session.id).createCDPSession()
    await tools?.send('HeapProfiler.collectGarbage')
    await tools?.detach()
    return true
  },
}
