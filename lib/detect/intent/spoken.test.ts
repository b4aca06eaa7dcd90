import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("the other's number, as it is asked for in talk", () => {
  it.each([
    ["دزلي رقمك وأكلمك بالليل", "دزلي رقم الصفحة وأعدلها بالليل"],
    ["তোমার ইমো নাম্বার দিয়েন ভাই", "সিরিয়াল নাম্বারটা দিয়েন ভাই, তালিকায় নাই"],
    ["Pahingi naman ng viber mo para mabilis", "Pahingi naman ng order number para ma-check ko"],
    ["ขอเบอร์พี่หน่อย จะโทรไปอธิบาย", "ขอเบอร์รองเท้าหน่อย จะใส่ในภาพ"],
    ["전번 하나 남겨주세요 바로 연락드릴게요", "이력서 양식에 전화번호 칸 하나 추가해 주세요"],
    ["Номеріңізді тастап жіберіңіз, кешке айтамын", "Бет нөмірін жазып жіберіңіз, кешке түзетемін"],
    ["Naomba namba yako ya whatsapp boss", "Naomba namba ya ukurasa boss"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("another channel, in the words of the street", () => {
  it.each([
    ["Bhai telegram pe aa jao, wahi samjhata hu", "Bhai telegram sticker 12 chahiye, png me dena"],
    ["ဖုန်းနံပါတ်လေး ပေးပါလား၊ ညမှ ဆက်လိုက်မယ်", "ဗိုင်ဘာ စတစ်ကာ ၁၂ ခု လိုချင်တယ်"],
    ["ቴሌግራም ላይ ጻፍልኝ፣ እዚህ ብዙ አልገባም", "ሥራውን ዛሬ ጨረስኩ፣ ፋይሉን እዚህ አስቀምጫለሁ"],
    ["上微信细聊吧,这边打字慢", "微信表情包要16张,主题是柴犬"],
    ["Telegramga yozing, o'sha yerda kelishamiz", "Buyurtma raqami o'zgardi, faylni yangiladim"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("the money past the site, in the words of the street", () => {
  it.each([
    ["Baki paise gpay kar dunga, order mat banao", "Baki pages kal bhej dunga, milestone bana do"],
    ["ஜிபே பண்ணிடுறேன், ஆர்டர் போட வேண்டாம்", "ஆர்டர் போட்டுட்டேன், நாளைக்கு ஆரம்பிங்க"],
    ["Ke gopay aja kak, gak usah buat order", "Fotonya di luar ruangan aja kak, cahaya pagi"],
    [
      "次の案件は直接お支払いします、サイトを通さずにお願いします",
      "「サイトを通さず払う」という見出しは削除してください",
    ],
    ["밖에서 현금으로 드릴게요, 타이머는 끄세요", "밖에서 찍은 사진으로 드릴게요, 타이머 화면은 그대로 두세요"],
    ["Մնացածը ձեռքիդ կտամ, պատվեր մի՛ բացի", "Մնացած նկարները վաղը կուղարկեմ, պատվերը բաց է"],
    ["ብሩን በቴሌብር ልላክልህ፣ ትዕዛዝ አያስፈልግም", "ቀሪውን ገጽ ነገ እልካለሁ፣ ትዕዛዙ ክፍት ነው"],
    ["Kartına köçürüm pulu, sifariş açmağa ehtiyac yoxdur", "Kart dizaynını köçürdüm, sifariş açıqdır"],
    ["小单别下单了,我发你红包", "红包封面要三款,下单页已经开了"],
  ])("%s / %s", (offers, innocent) => {
    expect(kinds(offers)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
