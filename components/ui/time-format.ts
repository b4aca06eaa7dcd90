import { uiText } from "@/components/ui/text";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/platform/time";

/** The wall clock of a zone. Built from numbers alone: month names differ between Node's and a browser's own tables. */
export type ZonedTime = { year: number; month: number; day: number; hour: number; minute: number; second: number };

const formatters = new Map<string, Intl.DateTimeFormat>();

function inZone(iso: string | number, zone: string): ZonedTime {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(zone, formatter);
  }
  const zoned: ZonedTime = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  for (const part of formatter.formatToParts(new Date(iso))) {
    if (part.type in zoned) zoned[part.type as keyof ZonedTime] = Number(part.value);
  }
  return zoned;
}

const two = (n: number) => String(n).padStart(2, "0");

/** `09:24` */
export function clock(iso: string | number, zone: string): string {
  const t = inZone(iso, zone);
  return `${two(t.hour)}:${two(t.minute)}`;
}

/** `16 Nov`, with the year when it is not this one. */
export function day(iso: string | number, zone: string, now: number): string {
  const t = inZone(iso, zone);
  const text = `${t.day} ${uiText.time.months[t.month - 1]}`;
  return t.year === inZone(now, zone).year ? text : `${text} ${t.year}`;
}

/** `16 Nov, 09:24` */
export function dayAndClock(iso: string | number, zone: string, now: number): string {
  return `${day(iso, zone, now)}, ${clock(iso, zone)}`;
}

/** `16 Nov 2026, 09:24:05 (Europe/Budapest)`: what hovering tells. */
export function absolute(iso: string | number, zone: string): string {
  const t = inZone(iso, zone);
  return `${t.day} ${uiText.time.months[t.month - 1]} ${t.year}, ${two(t.hour)}:${two(t.minute)}:${two(t.second)} (${zone})`;
}

/** `22 m`, `1 h 31 m`, `3 h`, `2 d`: at most two units, the second only where it matters. */
export function span(ms: number): string {
  const abs = Math.abs(ms);
  const words = uiText.time;
  if (abs < MINUTE_MS) return words.minutes(1);
  if (abs < HOUR_MS) return words.minutes(Math.floor(abs / MINUTE_MS));
  if (abs < 2 * HOUR_MS) {
    const minutes = Math.floor((abs - HOUR_MS) / MINUTE_MS);
    return minutes === 0 ? words.hours(1) : words.hoursAndMinutes(1, two(minutes));
  }
  if (abs < 2 * DAY_MS) return words.hours(Math.floor(abs / HOUR_MS));
  return words.days(Math.floor(abs / DAY_MS));
}

export type DueTone = "late" | "soon" | "later";

/** How a due time reads now: `In 38 m`, `11 m late`. */
export function due(iso: string, now: number): { text: string; tone: DueTone } {
  const left = Date.parse(iso) - now;
  if (left < 0) return { text: uiText.time.late(span(left)), tone: "late" };
  return { text: uiText.time.in(span(left)), tone: left < HOUR_MS ? "soon" : "later" };
}

/** `1:05` for what is left of a minute or two. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return seconds < 60 ? uiText.time.seconds(seconds) : uiText.time.minutes(Math.ceil(seconds / 60));
}
