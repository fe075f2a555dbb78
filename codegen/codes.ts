/** Everything that the generator has to say about a spec: how bad it is, and what to do about it. */
export const CODES = {
  "file-unreadable": { severity: "error", fix: "correct the path" },
  "yaml-syntax": { severity: "error", fix: "make it YAML 1.2" },
  "ref-unresolved": { severity: "error", fix: "correct the path, or add its target" },
  "spec-unreadable": { severity: "error", fix: "see the OpenAPI 3.1 specification" },
  "openapi-version": { severity: "error", fix: "write the spec in OpenAPI 3.1" },
  "openapi-invalid": { severity: "error", fix: "see the OpenAPI 3.1 specification" },

  "openapi-newer": { severity: "warning", fix: "expect what is new in that version to be left out" },
  "swagger-converted": { severity: "warning", fix: "write the spec in OpenAPI 3" },
  "node-malformed": { severity: "error", fix: "see the OpenAPI 3.1 specification" },
  "spec-inexpressible": {
    severity: "warning",
    fix: "expect unknown there, and report it with the spec; an overlay may leave the cause out",
  },
  "generator-failed": {
    severity: "error",
    fix: "report it with the spec; --include-path or an overlay may leave the cause out",
  },
  "operation-left-out": { severity: "error", fix: "see what is said about its parts" },
  "server-own": {
    severity: "warning",
    fix: "allow that origin when serving (API_ALLOW_ORIGINS), or in the client (allowedOrigins)",
  },
  "server-unusable": { severity: "warning", fix: "give its variables a default, with an overlay if need be" },
  "security-undefined": { severity: "error", fix: "declare it under components/securitySchemes" },
  "security-unsupported": { severity: "warning", fix: "give a token by API_TOKEN, or use another scheme" },

  "overlay-invalid": { severity: "error", fix: "see the OpenAPI Overlay 1.0 specification" },
  "overlay-unmatched": { severity: "error", fix: "correct the target, or drop the action" },
  "selection-unmatched": { severity: "error", fix: "correct --include-tag or --include-path" },

  "operation-id-missing": { severity: "error", fix: "name it, for example posts.list" },
  "operation-id-duplicate": { severity: "error", fix: "rename one" },
  "client-place-taken": { severity: "error", fix: "rename the operationId" },
  "summary-missing": { severity: "error", fix: "say in one line what it does" },
  "summary-long": { severity: "error", fix: "move the rest into the description" },
  "summary-full-stop": { severity: "error", fix: "leave it out" },
  "property-undescribed": { severity: "error", fix: "say what it means, with its unit" },
  "media-type-unsupported": {
    severity: "error",
    fix: "offer JSON, multipart/form-data, a form, text or bytes",
  },
  "body-opaque": { severity: "warning", fix: "expect a text or a file to be asked for" },
  "body-beyond-arguments": {
    severity: "warning",
    fix: "expect the API to check it, or say it in a description",
  },
  "callbacks-unsupported": { severity: "warning", fix: "expect no code for them" },

  "path-parameter-undeclared": { severity: "error", fix: "declare it with in: path" },
  "path-parameter-unused": { severity: "error", fix: "put it into the path, or drop it" },
  "parameter-undescribed": { severity: "error", fix: "say what it means, with its unit" },
  "parameter-content": { severity: "error", fix: "use schema and style, or JSON" },
  "parameter-style": { severity: "error", fix: "use one of the styles of its place" },
  "parameter-unsupported": { severity: "error", fix: "see the Parameter Object of OpenAPI 3.1" },
  "argument-renamed": { severity: "info", fix: "call it so in the client" },

  "ref-unnamed": { severity: "error", fix: "list the schema under components/schemas" },
  "ref-siblings": { severity: "error", fix: "write allOf of the reference and the rest" },
  "ref-siblings-ignored": { severity: "warning", fix: "write allOf of the reference and the rest" },
  "schema-malformed": { severity: "error", fix: "see JSON Schema 2020-12" },
  "value-of-other-type": {
    severity: "error",
    fix: "write the value as the type has it, or correct the type",
  },
  "bounds-contradict": { severity: "warning", fix: "correct one of them: now no value is good" },
  "parts-closed": {
    severity: "warning",
    fix: "leave additionalProperties out of the parts, and say beside them what is closed (unevaluatedProperties)",
  },
  "pattern-invalid": { severity: "error", fix: "rewrite it" },
  "schema-alternatives-many": { severity: "warning", fix: "expect the API to check those choices" },
  "schema-keyword-unchecked": {
    severity: "warning",
    fix: "say it in the description too, for whoever fills the arguments in",
  },
  "schema-renamed": { severity: "info", fix: "call it so in code" },

  "x-mcp-unknown-key": { severity: "error", fix: "see the x-mcp vocabulary in openapi/README.md" },
  "x-mcp-invalid": { severity: "error", fix: "see the x-mcp vocabulary in openapi/README.md" },
  "x-mcp-misplaced": { severity: "error", fix: "move it to an operation, a parameter or a property" },
  "x-mcp-nested": { severity: "error", fix: "leave it out" },
  "error-words-keyword": {
    severity: "error",
    fix: "say words for each keyword that stands in the schema itself, type first",
  },
  "ref-on-array": { severity: "error", fix: "move ref to items" },

  "tool-name-form": { severity: "error", fix: "rename it" },
  "tool-name-duplicate": { severity: "error", fix: "rename one" },
  "tool-alias-clash": { severity: "error", fix: "drop it from renamedFrom, or rename the other tool" },
  "tool-title-missing": { severity: "error", fix: "add x-mcp.title or a summary" },
  "tool-description-missing": { severity: "error", fix: "say what it does, when to use it, what comes back" },
  "toolset-undeclared": { severity: "error", fix: "declare it in the document's x-mcp.toolsets" },
  "tool-argument-key": { severity: "error", fix: "give it another with x-mcp.name" },
  "tool-argument-clash": { severity: "error", fix: "rename one with x-mcp.name" },
  "tool-argument-undescribed": { severity: "error", fix: "describe it in the spec" },
  "tool-argument-binary": { severity: "error", fix: "describe what the model gives instead in x-mcp.input" },
  "tool-argument-hidden": { severity: "error", fix: "give it bind or default" },
  "shown-name-clash": { severity: "error", fix: "rename one with x-mcp.name" },
  "answer-word-misplaced": { severity: "error", fix: "leave it out" },
  "unbound-without-bind": { severity: "error", fix: "add bind, or use error" },
  "tolerant-not-list": { severity: "error", fix: "move it to the list" },
  "tolerant-unchecked": { severity: "error", fix: "set checkAnswers: true in the document's x-mcp" },
  "edit-recursive": { severity: "error", fix: "leave it out" },
  "default-invalid": { severity: "error", fix: "give one that the schema accepts" },

  "tool-large": { severity: "warning", fix: "shorten its descriptions or its input with an overlay" },
  "tool-too-large": {
    severity: "error",
    fix: "shorten its descriptions or its input with an overlay, leave it out, or raise --max-tool-bytes",
  },
  "tool-list-too-large": {
    severity: "error",
    fix: "expose less (--include-tag, --include-path, --expose tagged), or raise --max-list-bytes",
  },
  "tool-list-large": {
    severity: "warning",
    fix: "expose less (--include-tag, --include-path), or serve with --mode dynamic",
  },

  "workflow-input": { severity: "error", fix: "refer to one" },
  "workflow-input-shape": { severity: "error", fix: "make it one, without alternatives at its root" },
  "workflow-operation": { severity: "error", fix: "correct the operationId" },
  "paginate-argument": { severity: "error", fix: "name the argument that selects the page" },
} as const satisfies { readonly [code: string]: Remedy };

interface Remedy {
  readonly severity: Severity;
  readonly fix: string;
}

/** An error leaves nothing to generate, or costs the operation that it is about in a spec of somebody else. */
export type Severity = "error" | "warning" | "info";

export type Code = keyof typeof CODES;
