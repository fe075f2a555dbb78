/** Says the last thing of a command. @returns the exit code */
export function say(stream: (text: string) => unknown, text: string, code: number): number {
  stream(text);
  return code;
}
