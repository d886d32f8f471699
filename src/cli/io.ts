/** What a command needs from the world around it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  /** @throws as Node's file system does */
  readFile(path: string): Promise<Uint8Array>
  /** Settles when more may be written. */
  out(text: string): Promise<void>
  err(text: string): void
}
