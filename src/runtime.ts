/**
 * What the generated code of somebody else's API needs: the types that it is made of, and a transport to give to its
 * `createClient`.
 */
export { createTransport, type TransportOptions } from "./core/client-transport.ts";
export type { Fetch } from "./core/http.ts";
export { type ArgumentSchema, validateWith } from "./core/issues.ts";
export type { Answer, Arguments, Body, Operation, Parameter } from "./core/operation.ts";
export type { ToolAnnotations, ToolDefinition } from "./core/tool.ts";
export type { CallOptions, Transport } from "./core/transport.ts";
export type { Credential, Credentials, Secret } from "./http/auth.ts";
export { createFetchStack, type StackParts } from "./http/stack.ts";
export { createUndiciEnd, type UndiciEnd } from "./http/undici.ts";
export { createWebEnd } from "./http/web.ts";
