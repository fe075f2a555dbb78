import { addressProblem } from "./address.ts";
import { isDocumentationHost } from "./placeholder.ts";

/**
 * Says what is wrong with a Mixpost address, or null when nothing is.
 *
 * @param corePath without slashes around it; repeating it in the address is the commonest mistake
 */
export function baseUrlProblem(text: string, corePath: string, allowHttp: boolean): string | null {
  const problem = addressProblem(text, { allowed: allowHttp, variable: "MIXPOST_ALLOW_HTTP" });
  if (problem !== null) return problem;
  const { hostname, pathname } = new URL(text);
  return (
    pathProblem(pathname, corePath) ??
    (isDocumentationHost(hostname) ? `still names the documentation's host ${hostname}` : null)
  );
}

function pathProblem(path: string, corePath: string): string | null {
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments.includes("api")) {
    return "must end before the path of the API: the server adds MIXPOST_CORE_PATH and /api itself";
  }
  const tail = segments.join("/");
  if (corePath !== "" && (tail === corePath || tail.endsWith(`/${corePath}`))) {
    return `must not contain /${corePath}: the server adds MIXPOST_CORE_PATH (${corePath}) itself`;
  }
  return null;
}
