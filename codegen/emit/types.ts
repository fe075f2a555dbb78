import { createRequire } from "node:module";
import type * as OpenApiTypescript from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type * as Typescript from "typescript";
import type { Document } from "../document.ts";
import { isFile } from "../model/shape.ts";
import type { Schema } from "../model.ts";

// Their CommonJS: before an `import` Node reads nine megabytes through for the names that they export.
const require = createRequire(import.meta.url);
const ts: typeof Typescript = require("typescript");
const {
  astToString,
  resolveRef,
  scanDiscriminators,
  stringToAST,
  transformSchema,
}: typeof OpenApiTypescript = require("openapi-typescript");

type Context = Parameters<typeof transformSchema>[1];

/**
 * The spec as types (`paths`, `components`, `operations`). Bytes are a `Blob`; a field with a default stays
 * optional in requests.
 *
 * The document is in one piece and was checked when it was loaded. The package's own entry would lint and bundle it
 * once more, which takes longer than everything else that is done to a large spec.
 */
export function typesText(document: Document): string {
  // Scanning for discriminators writes into the schemas that are mapped.
  const spec = { components: {}, ...structuredClone(document) } as unknown as OpenAPI3;
  const context: Context = {
    ...DEFAULTS,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    discriminators: scanDiscriminators(spec, { silent: true }),
    injectFooter: [],
    resolve: (reference) => resolveRef(spec, reference, { silent: true }),
    transform: (schema) =>
      isFile(schema as Schema) ? ts.factory.createTypeReferenceNode("Blob") : undefined,
  };
  return astToString(
    transformSchema(spec, context).map((node) => (isWithRequired(node) ? WITH_REQUIRED : node)),
  );
}

function isWithRequired(node: Typescript.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && node.name.text === "WithRequired";
}

/** In place of the package's own, which takes no type that may be null and no name that is not declared. */
const WITH_REQUIRED = stringToAST(
  "type WithRequired<T, K extends PropertyKey> = T & { [P in K & keyof NonNullable<T>]-?: NonNullable<T>[P] };",
)[0] as Typescript.Node;

/** What the package's entry would set. */
const DEFAULTS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  // Settings of the linter that does not run.
  redoc: undefined as never,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transformProperty: undefined,
};
