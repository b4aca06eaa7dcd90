import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("a meeting to talk the work over", () => {
  it.each([
    ["周末出来喝咖啡聊吧？", "咖啡店的海报周末给您看吧？"],
    ["직접 뵙고 얘기하실래요? 카페에서 뵐까요?", "카페 메뉴판 시안 두 개 올렸어요."],
    ["Ketemuan yuk biar ngobrol enak?", "Poster warung kopi sudah saya unggah, kak."],
    ["Lets meet for chai and discuss?", "The menu for the chai stall is attached."],
    ["Hẹn gặp trực tiếp nói chuyện nhé? Cuối tuần cafe trao đổi luôn", "Menu quán cà phê em gửi trên này nhé."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("the other's number, as it is typed on a telephone", () => {
  it.each([
    ["方便給賴嗎？", "賴小姐的名片我改好了。"],
    ["kindly share ur whatsapp no pls?", "kindly do the needful and revert with the brief"],
    ["Nipee contact zako tuongee?", "Ukurasa wa malipo uko tayari."],
    ["pahingi num mo po?", "text box na lang po ang kulang"],
    ["Nambarkaaga ii soo dir, fadlan?", "Shaqada berri ayaan soo diraa."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("settled without the site", () => {
  it.each([
    ["咱们私底下结吧，省那一成手续费", "手续费由平台扣，我们按里程碑结。"],
    ["手数料取られるので、PayPayで送るのはどうですか？", "手数料はサイトの決まりですので、仮払いでお願いします。"],
    ["no need go through here la, paynow me direct can cheaper", "no need to redo the header, the footer is fine"],
    ["Bayar cash pas ketemu aja kak, biar gak kena potongan fee", "Kopi di posternya kurang gelap, kak."],
    ["เว็บหักเยอะ โอนกันเองนอกรอบดีกว่าครับ", "รอบตัดสินจัดสัปดาห์หน้าครับ"],
  ])("%s / %s", (offers, innocent) => {
    expect(kinds(offers)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
