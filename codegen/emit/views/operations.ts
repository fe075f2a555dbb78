import type { ApiModel, OperationModel } from "../../model.ts";

/** What `operations.hbs` prints: the part of each operation that the serializer reads. */
export function operationsView(api: ApiModel) {
  return {
    errorFields: api.errorFields,
    operations: api.operations.map((operation) => ({ id: operation.id, wire: wireOf(operation) })),
  };
}

function wireOf({ id, method, path, server, parameters, body, answers, security, retry }: OperationModel) {
  return {
    id,
    method,
    path,
    ...(server === null ? {} : { server }),
    parameters: parameters.map(
      ({ pointer: _, description: _d, schema: _s, schemaPointer: _p, mcp: _m, ...parameter }) => parameter,
    ),
    body: body && {
      mediaType: body.mediaType,
      required: body.required,
      fields:
        body.fields?.map(({ argument, name, required, binary, encoding }) => ({
          ...{ argument, name, required, binary },
          ...(encoding === null ? {} : { encoding }),
        })) ?? null,
      ...(body.binary ? { binary: true } : {}),
    },
    answers: answers.map(({ status, kind }) => ({ status, kind })),
    security,
    retry,
  };
}
