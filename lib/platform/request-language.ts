import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { type Language, languageOf } from "@/lib/platform/language";

/**
 * Where code that is drawn both here and in the browser finds the request's language. On the global object, because the
 * frame bundles server components, client components and start-up code apart, each with its own copy of a module.
 */
const KEY = Symbol.for("docket.request-language");

type Place = { [KEY]?: AsyncLocalStorage<Language> };

function store(): AsyncLocalStorage<Language> {
  const place = globalThis as Place;
  place[KEY] ??= new AsyncLocalStorage<Language>();
  return place[KEY];
}

/** Runs `work` as if a request in this language had asked for it. */
export function inLanguageOf<T>(language: Language, work: () => T): T {
  return store().run(language, work);
}

/**
 * Notes the language of each request of this process's servers, for as long as the request is worked on. Words are asked
 * for in functions far below a page, so the language goes with the request rather than through every signature.
 */
export function noteRequestLanguages(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    store().enterWith(languageOf(request.headers));
  });
}
