/** The package as a library: the typed client and its errors. The MCP server is the package's command. */
export {
  type CallOptions,
  createMixpostClient,
  type MixpostClient,
  type MixpostClientOptions,
} from "./client.ts";
export {
  ApiError,
  AuthenticationError,
  AuthorizationError,
  CancelledError,
  CircuitOpenError,
  ConfigurationError,
  ConflictError,
  type ErrorCategory,
  type FieldErrors,
  InvalidResponseError,
  NetworkError,
  NotFoundError,
  type Outcome,
  RateLimitedError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./core/errors.ts";
