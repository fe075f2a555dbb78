// Generated from openapi/eros.yaml (sha256 6364c674451d4dca00e49752471bb19a6aa7c203a5c0515d09f2876724fc6102). Do not edit: change the spec and run `make generate`.
import type { CallOptions, Transport } from "../../src/core/transport.ts";
import { operations } from "./operations.ts";
import type { operations as Wire } from "./types.ts";

type CreatorsListQuery = NonNullable<Wire["creators.list"]["parameters"]["query"]>;

/** List active creators */
export type CreatorsListInput = {
  /** Only creators of this performance tier, 1 (best) to 5. */
  tier?: CreatorsListQuery["tier"] | undefined;
  /** Only creators with this kind of page. */
  page_type?: CreatorsListQuery["page_type"] | undefined;
};

export type CreatorsListOutput = Wire["creators.list"]["responses"][200]["content"]["application/json"];

type CreatorsGetPath = NonNullable<Wire["creators.get"]["parameters"]["path"]>;

/** Get a creator's profile */
export type CreatorsGetInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: CreatorsGetPath["creator_id"];
};

export type CreatorsGetOutput = Wire["creators.get"]["responses"][200]["content"]["application/json"];

type CreatorsPersonaPath = NonNullable<Wire["creators.persona"]["parameters"]["path"]>;

/** Get a creator's persona */
export type CreatorsPersonaInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: CreatorsPersonaPath["creator_id"];
};

export type CreatorsPersonaOutput = Wire["creators.persona"]["responses"][200]["content"]["application/json"];

type CreatorsVaultPath = NonNullable<Wire["creators.vault"]["parameters"]["path"]>;

/** Get what a creator has in the vault */
export type CreatorsVaultInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: CreatorsVaultPath["creator_id"];
};

export type CreatorsVaultOutput = Wire["creators.vault"]["responses"][200]["content"]["application/json"];

type PerformanceTrendsPath = NonNullable<Wire["performance.trends"]["parameters"]["path"]>;
type PerformanceTrendsQuery = NonNullable<Wire["performance.trends"]["parameters"]["query"]>;

/** Get saturation, opportunity and trends */
export type PerformanceTrendsInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: PerformanceTrendsPath["creator_id"];
  /** Period that the tracking covers. */
  period?: PerformanceTrendsQuery["period"] | undefined;
};

export type PerformanceTrendsOutput =
  Wire["performance.trends"]["responses"][200]["content"]["application/json"];

type PerformanceContentTypeRankingsPath = NonNullable<
  Wire["performance.contentTypeRankings"]["parameters"]["path"]
>;

/** Get ranked content types */
export type PerformanceContentTypeRankingsInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: PerformanceContentTypeRankingsPath["creator_id"];
};

export type PerformanceContentTypeRankingsOutput =
  Wire["performance.contentTypeRankings"]["responses"][200]["content"]["application/json"];

type PerformanceBestTimingPath = NonNullable<Wire["performance.bestTiming"]["parameters"]["path"]>;
type PerformanceBestTimingQuery = NonNullable<Wire["performance.bestTiming"]["parameters"]["query"]>;

/** Get the hours and weekdays that earn most */
export type PerformanceBestTimingInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: PerformanceBestTimingPath["creator_id"];
  /** Days to look back, 1 to 3650. */
  days_lookback?: PerformanceBestTimingQuery["days_lookback"] | undefined;
};

export type PerformanceBestTimingOutput =
  Wire["performance.bestTiming"]["responses"][200]["content"]["application/json"];

type VolumeAssignmentPath = NonNullable<Wire["volume.assignment"]["parameters"]["path"]>;

/** Get the volume assignment */
export type VolumeAssignmentInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: VolumeAssignmentPath["creator_id"];
};

export type VolumeAssignmentOutput =
  Wire["volume.assignment"]["responses"][200]["content"]["application/json"];

type CaptionsTopPath = NonNullable<Wire["captions.top"]["parameters"]["path"]>;
type CaptionsTopQuery = NonNullable<Wire["captions.top"]["parameters"]["query"]>;

/** Get the best captions for a creator */
export type CaptionsTopInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: CaptionsTopPath["creator_id"];
  /** Only captions of this type, exactly. */
  caption_type?: CaptionsTopQuery["caption_type"] | undefined;
  /** Only captions about the content type of this name, exactly. */
  content_type?: CaptionsTopQuery["content_type"] | undefined;
  /** Least performance score, inclusive. */
  min_performance?: CaptionsTopQuery["min_performance"] | undefined;
  /** Captions at most, 1 to 1000. */
  limit?: CaptionsTopQuery["limit"] | undefined;
  /** Only captions that this send type takes, by its priority. */
  send_type_key?: CaptionsTopQuery["send_type_key"] | undefined;
};

export type CaptionsTopOutput = Wire["captions.top"]["responses"][200]["content"]["application/json"];

type CaptionsForSendTypePath = NonNullable<Wire["captions.forSendType"]["parameters"]["path"]>;
type CaptionsForSendTypeQuery = NonNullable<Wire["captions.forSendType"]["parameters"]["query"]>;

/** Get captions for a send type */
export type CaptionsForSendTypeInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: CaptionsForSendTypePath["creator_id"];
  /** Key of a send type; letters, digits, `_` and `-`, at most 50 characters. */
  send_type_key: CaptionsForSendTypePath["send_type_key"];
  /** Least freshness, inclusive. */
  min_freshness?: CaptionsForSendTypeQuery["min_freshness"] | undefined;
  /** Least performance score, inclusive. */
  min_performance?: CaptionsForSendTypeQuery["min_performance"] | undefined;
  /** Captions at most, 1 to 1000. */
  limit?: CaptionsForSendTypeQuery["limit"] | undefined;
};

export type CaptionsForSendTypeOutput =
  Wire["captions.forSendType"]["responses"][200]["content"]["application/json"];

type SendTypesListQuery = NonNullable<Wire["sendTypes.list"]["parameters"]["query"]>;

/** List send types */
export type SendTypesListInput = {
  /** Only send types that serve this. */
  category?: SendTypesListQuery["category"] | undefined;
  /** Only send types for this kind of page. */
  page_type?: SendTypesListQuery["page_type"] | undefined;
};

export type SendTypesListOutput = Wire["sendTypes.list"]["responses"][200]["content"]["application/json"];

type SendTypesGetPath = NonNullable<Wire["sendTypes.get"]["parameters"]["path"]>;

/** Get a send type and the captions it takes */
export type SendTypesGetInput = {
  /** Key of a send type; letters, digits, `_` and `-`, at most 50 characters. */
  send_type_key: SendTypesGetPath["send_type_key"];
};

export type SendTypesGetOutput = Wire["sendTypes.get"]["responses"][200]["content"]["application/json"];

type VolumeConfigPath = NonNullable<Wire["volume.config"]["parameters"]["path"]>;

/** Get how much a creator should send */
export type VolumeConfigInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: VolumeConfigPath["creator_id"];
};

export type VolumeConfigOutput = Wire["volume.config"]["responses"][200]["content"]["application/json"];

type ChannelsListQuery = NonNullable<Wire["channels.list"]["parameters"]["query"]>;

/** List channels */
export type ChannelsListInput = {
  /** Only channels that can (true) or cannot (false) be aimed. */
  supports_targeting?: ChannelsListQuery["supports_targeting"] | undefined;
};

export type ChannelsListOutput = Wire["channels.list"]["responses"][200]["content"]["application/json"];

type AudienceTargetsListQuery = NonNullable<Wire["audienceTargets.list"]["parameters"]["query"]>;

/** List audience targets */
export type AudienceTargetsListInput = {
  /** Only targets for this kind of page. */
  page_type?: AudienceTargetsListQuery["page_type"] | undefined;
  /** Only targets that this channel reaches. */
  channel_key?: AudienceTargetsListQuery["channel_key"] | undefined;
};

export type AudienceTargetsListOutput =
  Wire["audienceTargets.list"]["responses"][200]["content"]["application/json"];

type SchedulesSavePath = NonNullable<Wire["schedules.save"]["parameters"]["path"]>;
type SchedulesSaveBody = NonNullable<Wire["schedules.save"]["requestBody"]>["content"]["application/json"];

/** Save the schedule of a week */
export type SchedulesSaveInput = {
  /** A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters. */
  creator_id: SchedulesSavePath["creator_id"];
  /** First day of the week, `YYYY-MM-DD`; the week ends six days later. */
  week_start: SchedulesSavePath["week_start"];
  /** The whole week; an empty list clears it. */
  items: SchedulesSaveBody["items"];
};

export type SchedulesSaveOutput = Wire["schedules.save"]["responses"][200]["content"]["application/json"];

type QueryExecuteBody = NonNullable<Wire["query.execute"]["requestBody"]>["content"]["application/json"];

/** Run a SELECT */
export type QueryExecuteInput = {
  /** One SELECT statement. */
  query: QueryExecuteBody["query"];
  /** Values for each ? in order. */
  params?: QueryExecuteBody["params"] | undefined;
};

export type QueryExecuteOutput = Wire["query.execute"]["responses"][200]["content"]["application/json"];

/** Input and output of each operation, by operationId. */
export interface Calls {
  "creators.list": { input: CreatorsListInput; output: CreatorsListOutput };
  "creators.get": { input: CreatorsGetInput; output: CreatorsGetOutput };
  "creators.persona": { input: CreatorsPersonaInput; output: CreatorsPersonaOutput };
  "creators.vault": { input: CreatorsVaultInput; output: CreatorsVaultOutput };
  "performance.trends": { input: PerformanceTrendsInput; output: PerformanceTrendsOutput };
  "performance.contentTypeRankings": {
    input: PerformanceContentTypeRankingsInput;
    output: PerformanceContentTypeRankingsOutput;
  };
  "performance.bestTiming": { input: PerformanceBestTimingInput; output: PerformanceBestTimingOutput };
  "volume.assignment": { input: VolumeAssignmentInput; output: VolumeAssignmentOutput };
  "captions.top": { input: CaptionsTopInput; output: CaptionsTopOutput };
  "captions.forSendType": { input: CaptionsForSendTypeInput; output: CaptionsForSendTypeOutput };
  "sendTypes.list": { input: SendTypesListInput; output: SendTypesListOutput };
  "sendTypes.get": { input: SendTypesGetInput; output: SendTypesGetOutput };
  "volume.config": { input: VolumeConfigInput; output: VolumeConfigOutput };
  "channels.list": { input: ChannelsListInput; output: ChannelsListOutput };
  "audienceTargets.list": { input: AudienceTargetsListInput; output: AudienceTargetsListOutput };
  "schedules.save": { input: SchedulesSaveInput; output: SchedulesSaveOutput };
  "query.execute": { input: QueryExecuteInput; output: QueryExecuteOutput };
}

/** `client.creators` */
export interface CreatorsClient {
  /**
   * List active creators
   *
   * Active ones only, highest earnings first, with their tone where a persona is known.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators/get
   */
  list(input?: CreatorsListInput, options?: CallOptions): Promise<CreatorsListOutput>;
  /**
   * Get a creator's profile
   *
   * Inactive creators too. The volume is computed at the moment of the call, as by `volume.config`.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}/get
   */
  get(input: CreatorsGetInput, options?: CallOptions): Promise<CreatorsGetOutput>;
  /**
   * Get a creator's persona
   *
   * How the creator writes. Voice samples are reserved for later and always empty.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1persona/get
   */
  persona(input: CreatorsPersonaInput, options?: CallOptions): Promise<CreatorsPersonaOutput>;
  /**
   * Get what a creator has in the vault
   *
   * Content types of which there is something, by priority, then by quantity.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1vault/get
   */
  vault(input: CreatorsVaultInput, options?: CallOptions): Promise<CreatorsVaultOutput>;
}

/** `client.performance` */
export interface PerformanceClient {
  /**
   * Get saturation, opportunity and trends
   *
   * The latest tracking of a period. Stored trends are changes in percent; here they are words: above 5 `increasing`, below -5 `declining`, otherwise `stable`. Without data every value is null and `message` says so.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1performance-trends/get
   */
  trends(input: PerformanceTrendsInput, options?: CallOptions): Promise<PerformanceTrendsOutput>;
  /**
   * Get ranked content types
   *
   * The latest analysis only. Tiers are those of the analysis, not computed anew: TOP earns more than $60 on average at a confidence above 0.75, MID $30 to 60 above 0.60, LOW $15 to 30 or at low confidence, AVOID less than $15 or at very low confidence.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1content-type-rankings/get
   */
  contentTypeRankings(
    input: PerformanceContentTypeRankingsInput,
    options?: CallOptions,
  ): Promise<PerformanceContentTypeRankingsOutput>;
  /**
   * Get the hours and weekdays that earn most
   *
   * Paid messages (`ppv`) that earned something, since midnight UTC `days_lookback` days ago. Hours and weekdays are those stored with the messages, in the creator's time zone.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1best-timing/get
   */
  bestTiming(input: PerformanceBestTimingInput, options?: CallOptions): Promise<PerformanceBestTimingOutput>;
}

/** `client.volume` */
export interface VolumeClient {
  /**
   * Get the volume assignment
   *
   * A part of what `volume.config` answers, for callers of old.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1volume-assignment/get
   * @deprecated
   */
  assignment(input: VolumeAssignmentInput, options?: CallOptions): Promise<VolumeAssignmentOutput>;
  /**
   * Get how much a creator should send
   *
   * Computed at the moment of the call and never stored: the same data give the same answer on the same day. With enough data the `optimized` calculation weighs several periods, weekdays and content types; otherwise `dynamic` goes by fans and scores, and `fallback_reason` says why.
   *
   * Since v2.0.4. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1volume-config/get
   */
  config(input: VolumeConfigInput, options?: CallOptions): Promise<VolumeConfigOutput>;
}

/** `client.captions` */
export interface CaptionsClient {
  /**
   * Get the best captions for a creator
   *
   * Active captions with at least `min_performance`. Freshness is `100 - 2 * days` since this creator used the caption last, within 0 and 100, in whole UTC days; never used is 100. Taken literally this falls the longer a caption rests; order and thresholds follow it all the same. With a send type only captions of the types that it takes, by its priority.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: The creator or the send type does not exist. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1captions/get
   */
  top(input: CaptionsTopInput, options?: CallOptions): Promise<CaptionsTopOutput>;
  /**
   * Get captions for a send type
   *
   * As `captions.top` with a send type, and with a threshold for freshness.
   *
   * Since v2.0.4. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: The creator or the send type does not exist. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1send-types~1{send_type_key}~1captions/get
   */
  forSendType(input: CaptionsForSendTypeInput, options?: CallOptions): Promise<CaptionsForSendTypeOutput>;
}

/** `client.sendTypes` */
export interface SendTypesClient {
  /**
   * List send types
   *
   * Active ones, in their fixed order. A page type also finds those that suit both.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1send-types/get
   */
  list(input?: SendTypesListInput, options?: CallOptions): Promise<SendTypesListOutput>;
  /**
   * Get a send type and the captions it takes
   *
   * Inactive ones too.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: The creator or the send type does not exist. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1send-types~1{send_type_key}/get
   */
  get(input: SendTypesGetInput, options?: CallOptions): Promise<SendTypesGetOutput>;
}

/** `client.channels` */
export interface ChannelsClient {
  /**
   * List channels
   *
   * Active ones, in the order of their ids.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1channels/get
   */
  list(input?: ChannelsListInput, options?: CallOptions): Promise<ChannelsListOutput>;
}

/** `client.audienceTargets` */
export interface AudienceTargetsClient {
  /**
   * List audience targets
   *
   * Active ones. A key that no target has is no error; the list is then empty.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1audience-targets/get
   */
  list(input?: AudienceTargetsListInput, options?: CallOptions): Promise<AudienceTargetsListOutput>;
}

/** `client.schedules` */
export interface SchedulesClient {
  /**
   * Save the schedule of a week
   *
   * One transaction: the week's template is made or updated, and its items are replaced by the given ones. Saving the same again changes nothing but `generated_at`. Unknown keys are no error: the item is stored without them, and `warnings` says so.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 404: No creator has this id or page name. List them to find one.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @see openapi/eros.yaml#/paths/~1v1~1creators~1{creator_id}~1schedules~1{week_start}/put
   */
  save(input: SchedulesSaveInput, options?: CallOptions): Promise<SchedulesSaveOutput>;
}

/** `client.query` */
export interface QueryClient {
  /**
   * Run a SELECT
   *
   * One SELECT on a connection that cannot write. At most 5 JOINs, 3 subqueries, 10,000 rows, 5 MiB and 5 seconds; no comments and none of the keywords that change something. Duplicate column names get `_2`, `_3`; blobs become `{"base64": ...}` and integers beyond 2^53 texts.
   *
   * Since v2.0.0. Confidence: documented.
   *
   * @throws 400: An argument is wrong. `error` says which and what it must be; mend it and repeat.
   * @throws 401: The key is missing or wrong. Send the one that the server was started with.
   * @throws 403: The query is none that may run.
   * @throws 408: The query took too long and was stopped. Ask for less.
   * @throws 500: SQLite failed; nothing was changed. `error` has its words.
   * @throws 503: The database is locked by a writer. Try again.
   * @see openapi/eros.yaml#/paths/~1v1~1query/post
   */
  execute(input: QueryExecuteInput, options?: CallOptions): Promise<QueryExecuteOutput>;
}

/** Every operation of EROS. */
export interface Client {
  readonly creators: CreatorsClient;
  readonly performance: PerformanceClient;
  readonly volume: VolumeClient;
  readonly captions: CaptionsClient;
  readonly sendTypes: SendTypesClient;
  readonly channels: ChannelsClient;
  readonly audienceTargets: AudienceTargetsClient;
  readonly schedules: SchedulesClient;
  readonly query: QueryClient;
}

/** A client of every operation: one method each, which hands its arguments to the transport. */
export function createClient(transport: Transport): Client {
  const call = <Id extends keyof Calls>(id: Id, input: Calls[Id]["input"], options?: CallOptions) =>
    transport.call(operations[id], input, options) as Promise<Calls[Id]["output"]>;
  const creatorsClient: CreatorsClient = {
    list: (input = {}, options) => call("creators.list", input, options),
    get: (input, options) => call("creators.get", input, options),
    persona: (input, options) => call("creators.persona", input, options),
    vault: (input, options) => call("creators.vault", input, options),
  };
  const performanceClient: PerformanceClient = {
    trends: (input, options) => call("performance.trends", input, options),
    contentTypeRankings: (input, options) => call("performance.contentTypeRankings", input, options),
    bestTiming: (input, options) => call("performance.bestTiming", input, options),
  };
  const volumeClient: VolumeClient = {
    assignment: (input, options) => call("volume.assignment", input, options),
    config: (input, options) => call("volume.config", input, options),
  };
  const captionsClient: CaptionsClient = {
    top: (input, options) => call("captions.top", input, options),
    forSendType: (input, options) => call("captions.forSendType", input, options),
  };
  const sendTypesClient: SendTypesClient = {
    list: (input = {}, options) => call("sendTypes.list", input, options),
    get: (input, options) => call("sendTypes.get", input, options),
  };
  const channelsClient: ChannelsClient = {
    list: (input = {}, options) => call("channels.list", input, options),
  };
  const audienceTargetsClient: AudienceTargetsClient = {
    list: (input = {}, options) => call("audienceTargets.list", input, options),
  };
  const schedulesClient: SchedulesClient = {
    save: (input, options) => call("schedules.save", input, options),
  };
  const queryClient: QueryClient = {
    execute: (input, options) => call("query.execute", input, options),
  };
  const client: Client = {
    creators: creatorsClient,
    performance: performanceClient,
    volume: volumeClient,
    captions: captionsClient,
    sendTypes: sendTypesClient,
    channels: channelsClient,
    audienceTargets: audienceTargetsClient,
    schedules: schedulesClient,
    query: queryClient,
  };
  return client;
}
