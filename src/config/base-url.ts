import { isDocumentationHost } from "./placeholder.ts";

/**
 * Says what is wrong with a Mixpost address, or null when nothing is.
 *
 * @param corePath without slashes around it; repeating it in the address is the commonest mistake
 */
export function baseUrlProblem(text: string, corePath: string, allowHttp: boolean): string | null {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return "has no scheme; begin it with https://";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === "") return "is not a URL";
  return (
    schemeProblem(url, allowHttp) ??
    extrasProblem(url) ??
    pathProblem(url.pathname, corePath) ??
    (isDocumentationHost(url.hostname) ? `still names the documentation's host ${url.hostname}` : null)
  );
}

function schemeProblem(url: URL, allowHttp: boolean): string | null {
  if (url.protocol === "https:") return null;
  if (url.protocol !== "http:") return `must be https, not ${url.protocol.slice(0, -1)}`;
  if (allowHttp || isLoopback(url.hostname)) return null;
  return "must be https, so that the token cannot be read on the way (MIXPOST_ALLOW_HTTP=1 allows http)";
}

function extrasProblem(url: URL): string | null {
  if (url.username !== "" || url.password !== "") return "must not carry a user name or password";
  if (url.search !== "" || url.hash !== "") return "must end before ? and #";
  return null;
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

/** Whether a host can only be this computer. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
}
