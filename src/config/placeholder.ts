/** What documentation, templates and unfilled forms leave in place of a value. */
const placeholders: readonly RegExp[] = [
  /^\$\{.*\}$/,
  /^\{\{.*\}\}$/,
  /^<.*>$/,
  /^\[.*\]$/,
  /^(\.{2,}|…|-+|\*+)$/,
  /^(your|my|insert|enter|paste|replace|change)[-_ ]/i,
  /^(changeme|replaceme|todo|tbd|none|null|undefined|example)$/i,
  /^(mixpost[-_ ]?)?(api[-_ ]?key|access[-_ ]?token|api[-_ ]?token|token|secret|workspace[-_ ]?(uuid|id)|uuid)$/i,
  /x{5,}/i,
  /^abc-123/i,
  /^0{8}-0{4}-0{4}-0{4}-0{12}$/,
];

/** Host names that RFC 2606 keeps for documentation; `.test` is not among them, since local installs use it. */
const documentationHost = /(^|\.)(example\.(com|net|org)|example|invalid)$/i;

/** Whether a value is one that only stands for the real one (`your-api-key`, `<token>`, `${input:key}`). */
export function isPlaceholder(value: string): boolean {
  return placeholders.some((pattern) => pattern.test(value));
}

/** Whether a host exists in documentation only, such as `mixpost.example.com`. */
export function isDocumentationHost(host: string): boolean {
  return documentationHost.test(host) || /^(your|my)[-.]/i.test(host);
}
