import type { FetchDecorator } from "../../core/http.ts";

const JSON_TYPE = "application/json";

/** The API wants both headers on every request, on those without a body too. */
export const sendJsonAlways: FetchDecorator = (inner) => async (request) =>
  inner({ ...request, headers: { "content-type": JSON_TYPE, ...request.headers, accept: JSON_TYPE } });
