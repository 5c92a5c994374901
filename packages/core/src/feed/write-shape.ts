import { formatMonth } from '../time/month.ts'
import type { Shape } from './shape.ts'
import { month } from './values.ts'

/** Writes a value as its shape has it in the document: the fields that are known, in the order of the shape. */
export function writeShape(shape: Shape, value: unknown): unknown {
  if (shape === month) return formatMonth(value as number)
  if ('read' in shape) return value
  if ('item' in shape) return (value as unknown[]).map((member) => writeShape(shape.item, member))
  if ('key' in shape) return { ...(value as object) }
  const json: Record<string, unknown> = {}
  for (const { key, name, shape: part } of shape.fields) {
    const field = (value as Record<string, unknown>)[name]
    if (field !== undefined) json[key] = writeShape(part, field)
  }
  return json
}
