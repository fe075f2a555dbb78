import type { OperationModel } from "../../model.ts";
import { pascalCase } from "../../names.ts";
import { literal } from "../literal.ts";

/** One alias a place that inputs travel in, so that each field's type is a short look-up. */
export function sourceTypes({ id, typeName, parameters, body }: OperationModel) {
  const wire = `Wire[${literal(id)}]`;
  const places = [...new Set(parameters.map((parameter) => parameter.in))].map((place) => ({
    name: typeName + pascalCase(place),
    type: { code: `NonNullable<${wire}["parameters"]["${place}"]>` },
  }));
  if (body === null) return places;
  const type = { code: `NonNullable<${wire}["requestBody"]>["content"][${literal(body.mediaType)}]` };
  return [...places, { name: `${typeName}Body`, type }];
}

/**
 * The fields of an input; one that is bound may be left out, since the client has a default.
 *
 * @param tolerant the types may lack a field that the schemas have: it is unknown then
 */
export function inputViews({ typeName, parameters, body }: OperationModel, tolerant = false) {
  const at = (type: string, name: string) =>
    tolerant ? `At<${type}, ${literal(name)}>` : `${type}[${literal(name)}]`;
  const ofParameters = parameters.map((parameter) => ({
    name: parameter.argument,
    optional: !parameter.required || parameter.bind !== null,
    type: { code: at(`${typeName}${pascalCase(parameter.in)}`, parameter.name) },
    doc: [parameter.description],
  }));
  if (body === null) return ofParameters;
  const whole = {
    name: "body",
    optional: !body.required,
    type: { code: `${typeName}Body` },
    doc: [body.description],
  };
  const ofFields = body.fields?.map(({ argument, name, required, description }) => ({
    name: argument,
    optional: !required,
    type: { code: at(`${typeName}Body`, name) },
    doc: [description],
  }));
  return [...ofParameters, ...(ofFields ?? [whole])];
}
