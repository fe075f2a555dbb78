/** Credentials for the schemes of `spec.yaml`, the same that `independent.ts` uses. */
export const CREDENTIALS = {
  BEARER_TOKEN: "token",
  BASIC_USERNAME: "user",
  BASIC_PASSWORD: "pass word",
  HEADER_KEY_TOKEN: "key-h",
  QUERY_KEY_TOKEN: "key q&",
  COOKIE_KEY_TOKEN: "key-c",
};
