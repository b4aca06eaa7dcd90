import { describe, expect, it } from "vitest";
import { findIntent } from "@/lib/detect/intent/find-intent";
import { prepareMessage } from "@/lib/detect/prepare";

const asksForContact = (text: string) => {
  const { signals } = findIntent([prepareMessage(text)], {
    surface: "message",
    messages: [{ role: "freelancer", text }],
  });
  return signals.some(({ kind, score }) => kind === "solicit_contact" && score >= 0.5);
};

describe("asks that name no app", () => {
  it.each([
    ["en", "This inbox keeps freezing, shall we talk someplace else?"],
    ["es", "Aquí se traba mucho, ¿seguimos en otro lado?"],
    ["pl", "Tu się zacina, może pogadamy gdzie indziej?"],
    ["vi", "Ở đây lag quá, mình qua chỗ khác nói chuyện nha"],
    ["zh", "这里太卡了,咱们换个地方聊"],
    ["sw", "Hapa ni polepole, tuongee mahali pengine"],
    ["de", "Wollen wir das nicht lieber mündlich besprechen, außerhalb von diesem Chat?"],
    ["ru", "На какую почту вам отправить смету?"],
    ["hi", "किस ईमेल पर भेजूँ?"],
    ["en", "The last slide of my deck says how to reach me."],
    ["tr", "Numaranı yaz, akşam ararım"],
    ["hu", "Dobj egy számot, este felhívlak"],
  ])("are heard in %s: %s", (_, text) => {
    expect(asksForContact(text)).toBe(true);
  });

  it.each([
    ["en", "Shall we place the headline somewhere else on the page?"],
    ["es", "¿Movemos la leyenda a otro lado de la página?"],
    ["pl", "Może podpis dać gdzie indziej na stronie?"],
    ["zh", "标题要不要换个地方放?"],
    ["sw", "Siwezi kutoa namba kabla ya mkataba, tuongee hapahapa"],
    ["de", "An welche Stelle soll die Überschrift auf der Seite?"],
    ["ru", "На какую страницу поставить адрес музея?"],
    ["en", "The last slide says how the visitors reach the terrace."],
    ["tr", "Numaramı sözleşmeden önce vermiyorum, buradan yazın"],
    ["hu", "Szerződés előtt nem adok számot, írj itt"],
  ])("are not heard where a thing moves or the asking is refused, in %s: %s", (_, text) => {
    expect(asksForContact(text)).toBe(false);
  });
});
