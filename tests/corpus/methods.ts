/** How many methods the client of a generated module has, wherever they stand. */
export function countMethods(module: { createClient(transport: object): object }): number {
  return countIn(module.createClient({ call: async () => undefined }));
}

function countIn(value: unknown): number {
  if (typeof value === "function") return 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum, part) => sum + countIn(part), 0);
}
