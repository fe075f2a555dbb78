/** Says where a measurement is: `3/21`, or a name. */
export type Progress = (where: string) => void;

/** Progress of one phase on stderr: one line that changes on a terminal, one for each step elsewhere. */
export function progressOf(phase: string): Progress {
  return (where) => {
    const line = `${phase} ${where}`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

/** Takes the changing line away. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}
