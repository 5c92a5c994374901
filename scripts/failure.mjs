/** Something that the person at the keyboard can mend: the message says it all, and no stack is shown. */
export class Failure extends Error {
  constructor(message, { exitCode = 1, cause } = {}) {
    super(message, { cause })
    this.exitCode = exitCode
  }
}
