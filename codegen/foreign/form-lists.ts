import { isMutable, type Mutable } from "../adopt/mutable.ts";
import { join, valueAt } from "../document.ts";

/** How Swagger 2.0 calls what OpenAPI 3 says in an encoding; a form repeats the field of a list by itself (`multi`). */
const ENCODINGS: { readonly [collectionFormat: string]: Mutable } = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
};

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/** The form of one operation, and how the lists in it are joined. */
export interface FormLists {
  /** Pointer to the operation. */
  readonly place: string;
  readonly encoding: Mutable;
}

/** How a Swagger 2.0 document joins the lists of its forms, which its converter forgets. */
export function formLists(swagger: Mutable): FormLists[] {
  return Object.entries(isMutable(swagger.paths) ? swagger.paths : {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isMutable(item) ? item[method] : undefined;
      if (!isMutable(operation) || !isMutable(item)) return [];
      const encoding = encodingOf([...parameters(swagger, item), ...parameters(swagger, operation)]);
      return Object.keys(encoding).length > 0 ? [{ place: join("#", "paths", path, method), encoding }] : [];
    }),
  );
}

function parameters(swagger: Mutable, { parameters: given }: Mutable): Mutable[] {
  return (Array.isArray(given) ? given : []).map((written) => followed(swagger, written)).filter(isMutable);
}

function encodingOf(given: readonly Mutable[]): Mutable {
  const lists = given.filter(({ in: place, type }) => place === "formData" && type === "array");
  const encodings = lists.map(({ name, collectionFormat = "csv" }) => {
    return [String(name), ENCODINGS[String(collectionFormat)]] as const;
  });
  return Object.fromEntries(encodings.filter(([, encoding]) => encoding !== undefined));
}

/** Says it again in the converted document. Bodies that look alike are one component there, so that this one is copied. */
export function keepFormLists(openapi: Mutable, lists: readonly FormLists[]): void {
  for (const { place, encoding } of lists) {
    const operation = valueAt(openapi, place);
    if (!isMutable(operation)) continue;
    const body = followed(openapi, operation.requestBody);
    if (!isMutable(body) || !isMutable(body.content)) continue;
    const media = Object.entries(body.content).map(([type, value]) => [
      type,
      { ...(value as Mutable), encoding },
    ]);
    operation.requestBody = { ...body, content: Object.fromEntries(media) };
  }
}

function followed(document: Mutable, value: unknown): unknown {
  const reference = isMutable(value) ? value.$ref : undefined;
  return typeof reference === "string" ? valueAt(document, reference) : value;
}
