/** What a user loads with `node --import` to see spans: an SDK that prints them to stderr. */

import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanExporter,
} from "@opentelemetry/sdk-trace-base";

const printer: SpanExporter = {
  export(spans, done) {
    for (const span of spans) process.stderr.write(`span ${JSON.stringify(shown(span))}\n`);
    done({ code: 0 });
  },
  shutdown: async () => {},
};

function shown(span: ReadableSpan) {
  const { name, kind, attributes, status, parentSpanContext } = span;
  return {
    name,
    kind,
    attributes,
    status,
    spanId: span.spanContext().spanId,
    parent: parentSpanContext?.spanId,
  };
}

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(printer)] }),
);
