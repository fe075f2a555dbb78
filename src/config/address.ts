/** Whether plain http may go to another computer, and the variable that says so, where there is one. */
export interface PlainHttp {
  readonly allowed: boolean;
  readonly variable: string;
}

/**
 * Says what is wrong with the address of a server that credentials go to, or null when nothing is: https unless it is this
 * computer, with a path and nothing further.
 */
export function addressProblem(text: string, plainHttp?: PlainHttp): string | null {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return "has no scheme; begin it with https://";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === "") return "is not a URL";
  return schemeProblem(url, plainHttp) ?? extrasProblem(url);
}

function schemeProblem({ protocol, hostname }: URL, plainHttp: PlainHttp | undefined): string | null {
  if (protocol === "https:") return null;
  if (protocol !== "http:") return `must be https, not ${protocol.slice(0, -1)}`;
  if (plainHttp?.allowed || isLoopback(hostname)) return null;
  const unless = plainHttp === undefined ? "" : ` (${plainHttp.variable}=1 allows http)`;
  return `must be https unless it is this computer, so that secrets cannot be read on the way${unless}`;
}

function extrasProblem({ username, password, search, hash }: URL): string | null {
  if (username !== "" || password !== "") return "must not carry a user name or password";
  return search === "" && hash === "" ? null : "must end before ? and #";
}

/** Whether a host can only be this computer. */
function isLoopback(host: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);
}
