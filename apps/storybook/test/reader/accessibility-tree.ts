import { cdp } from 'vitest/browser'

interface Value {
  readonly value?: unknown
}

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly value?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly childIds?: readonly string[]
}

interface Frame {
  readonly frame: { readonly id: string; readonly url: string }
  readonly childFrames?: readonly Frame[]
}

/** What a reader is told of a node, beside role, name and description. */
const told = ['level', 'pressed', 'expanded', 'disabled', 'live', 'url']

/** The accessibility tree that Chromium makes of this page for screen readers, a node a line. */
export async function accessibilityTree(): Promise<string> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: Frame }
  const frameId = framesOf(frameTree).find(({ url }) => url === location.href)?.id
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', frameId ? { frameId } : {})) as {
    nodes: readonly Node[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const linesOf = (id: string, depth: number, around: string): string[] => {
    const node = byId.get(id)
    const { childIds = [] } = node ?? {}
    const line = node && lineOf(node, around)
    const name = `${node?.name?.value ?? around}`
    const below = childIds.flatMap((child) => linesOf(child, line ? depth + 1 : depth, line ? name : around))
    return line ? [`${'  '.repeat(depth)}${line}`, ...below] : below
  }
  const [root] = nodes
  return `${(root?.childIds ?? []).flatMap((id) => linesOf(id, 0, '')).join('\n')}\n`
}

function framesOf({ frame, childFrames = [] }: Frame): Frame['frame'][] {
  return [frame, ...childFrames.flatMap(framesOf)]
}

/** Nothing where the node tells nothing, or nothing new. */
function lineOf({ ignored, role, name, description, value, properties = [] }: Node, around: string): string {
  const kind = `${role?.value ?? ''}`
  const text = `${name?.value ?? ''}`.trim()
  if (ignored || ['none', 'generic', 'InlineTextBox'].includes(kind)) return ''
  if (kind === 'StaticText') return text && !around.includes(text) ? `"${text}"` : ''
  const states = properties
    .filter(({ name }) => told.includes(name))
    .map(({ name, value }) => `${name}=${value.value}`)
  return [
    kind,
    text && `"${text}"`,
    value?.value && `value="${value.value}"`,
    description?.value && `description="${description.value}"`,
    ...states,
  ]
    .filter(Boolean)
    .join(' ')
}
