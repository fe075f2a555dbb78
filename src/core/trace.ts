import type { Attributes, Span } from "@opentelemetry/api";

/** Under this symbol an OpenTelemetry SDK registers itself, whatever copy of the package it was loaded with. */
const registry = Symbol.for("opentelemetry.js.api.1");

/** What a piece of work is called. Names and values must be few: no content, no secret, no query. */
export interface SpanPlan {
  readonly name: string;
  /** `server` for what somebody asked of us, `client` for what we ask of somebody. */
  readonly kind: "server" | "client";
  readonly attributes: Attributes;
}

/** The span of work under way. */
export interface OpenSpan {
  set(attributes: Attributes): void;
  /** @param type of few values: a status code or a category */
  fail(type: string): void;
}

const nobodyLooks: OpenSpan = { set: () => {}, fail: () => {} };

let loading: Promise<typeof import("@opentelemetry/api")> | undefined;

/**
 * Does work in a span, below the span of the work that it is part of. Without a registered SDK it only does the work:
 * the package is not even loaded.
 *
 * @param plan asked for only when there is somebody to look
 * @see https://opentelemetry.io/docs/specs/semconv/ for the names of attributes
 */
export function inSpan<T>(plan: () => SpanPlan, work: (span: OpenSpan) => Promise<T>): Promise<T> {
  return somebodyLooks() ? traced(plan, work) : work(nobodyLooks);
}

/** An OpenTelemetry SDK is registered. */
export function somebodyLooks(): boolean {
  return registry in globalThis;
}

async function traced<T>(plan: () => SpanPlan, work: (span: OpenSpan) => Promise<T>): Promise<T> {
  loading ??= import("@opentelemetry/api");
  const { SpanKind, SpanStatusCode, trace } = await loading;
  const { name, kind: side, attributes } = plan();
  const kind = side === "server" ? SpanKind.SERVER : SpanKind.CLIENT;
  return trace.getTracer("mcp-server").startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work(openSpan(span, SpanStatusCode.ERROR));
    } finally {
      span.end();
    }
  });
}

function openSpan(span: Span, failed: number): OpenSpan {
  return {
    set: (attributes) => void span.setAttributes(attributes),
    fail: (type) => void span.setStatus({ code: failed }).setAttribute("error.type", type),
  };
}
