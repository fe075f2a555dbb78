/** Stands in the bundle for a library that the MCP SDK imports and this server never reaches. */
export default class Absent {
  constructor() {
    throw new Error("This library is not part of the bundle.");
  }
}
