import { answer, client } from "@/lib/api/client";
import type { MuteInput, ReporterView } from "@/lib/domain/reporters/schema";
import type { Page } from "@/lib/platform/page";

const of = (id: string) => ({ param: { id: encodeURIComponent(id) } });

export function listReporters(signal: AbortSignal): Promise<Page<ReporterView>> {
  return answer(client.reporters.$get({}, { init: { signal } }));
}

export function getReporter(id: string, signal: AbortSignal): Promise<ReporterView> {
  return answer(client.reporters[":id"].$get(of(id), { init: { signal } }));
}

export function muteReporter(id: string, json: MuteInput): Promise<ReporterView> {
  return answer(client.reporters[":id"].mute.$post({ ...of(id), json }));
}

export function unmuteReporter(id: string): Promise<ReporterView> {
  return answer(client.reporters[":id"].mute.$delete(of(id)));
}
