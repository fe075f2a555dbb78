export { createErosBackend, type ErosBackend, type ErosOptions } from "./backend.ts";
export { type CreateOptions, createErosDatabase } from "./create.ts";
