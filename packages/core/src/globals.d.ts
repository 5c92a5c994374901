// The few things beyond ES2022 that these sources may use: every runtime has them, Node and browsers alike.

declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
}
