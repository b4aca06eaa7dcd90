import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("cards whose codes are read out", () => {
  it.each([
    [
      "Pick up three gift cards and read me the codes off the back",
      "Someone using my photo asks for gift cards; I will only ever pay here",
    ],
    [
      "Nip out for a couple of Steam cards and send me pics of the codes, I'll make it good on the milestone",
      "Somebody in my name is telling people to buy Steam cards. It isn't me, I've told support",
    ],
    ["compra dos tarjetas de regalo y léeme los códigos", "alguien con mi foto pide tarjetas de regalo, no soy yo"],
    [
      "Compra três cartões-presente e me lê os códigos",
      "Alguém com a minha foto está pedindo cartões-presente, não sou eu",
    ],
    [
      "Achète trois cartes cadeaux et lis-moi les codes",
      "Quelqu'un avec ma photo demande des cartes cadeaux, ce n'est pas moi",
    ],
    [
      "Hol bitte drei Gutscheinkarten und lies mir die Codes vor",
      "Jemand mit meinem Foto bittet um Gutscheinkarten, das bin nicht ich",
    ],
    ["Compra tre buoni regalo e dettami i codici", "Qualcuno con la mia foto chiede buoni regalo, non sono io"],
    [
      "Haal even drie cadeaukaarten en lees me de codes voor",
      "Iemand met mijn foto vraagt om cadeaukaarten, dat ben ik niet",
    ],
    ["Kup trzy karty podarunkowe i przeczytaj mi kody", "Ktoś z moim zdjęciem prosi o karty podarunkowe, to nie ja"],
    ["Купіть три подарункові картки й продиктуйте коди", "Хтось з моїм фото просить подарункові картки, це не я"],
    ["Купите три подарочные карты и продиктуйте коды", "Кто-то с моим фото просит подарочные карты, это не я"],
    ["Üç tane hediye kartı al, kodlarını oku bana", "Fotoğrafımı kullanan biri hediye kartı istiyor, ben değilim"],
    ["קנה שלושה כרטיסי מתנה ותקריא לי את הקודים", "מישהו עם התמונה שלי מבקש כרטיסי מתנה, זה לא אני"],
    ["اشتر ثلاث بطاقات هدايا واقرأ لي الأكواد", "شخص بصورتي يطلب بطاقات هدايا، هذا مو أنا"],
    ["तीन गिफ्ट कार्ड लेकर कोड पढ़कर सुना दीजिए", "कोई मेरी फ़ोटो लगाकर गिफ्ट कार्ड माँग रहा है, वो मैं नहीं हूँ"],
    ["ซื้อบัตรของขวัญสามใบแล้วอ่านโค้ดให้หน่อย", "มีคนใช้รูปผมขอบัตรของขวัญ ไม่ใช่ผมนะ"],
    ["Mua giúp ba thẻ quà tặng rồi đọc mã cho chị", "Có người dùng ảnh của chị xin thẻ quà tặng, không phải chị đâu"],
    ["Beli tiga gift card terus bacain kodenya ya", "Ada yang pakai fotoku minta gift card, itu bukan aku"],
    [
      "Bili ka ng tatlong gift card tapos basahin mo sa akin yung codes",
      "May gumagamit ng picture ko na humihingi ng gift card, hindi ako yun",
    ],
    ["帮我买三张礼品卡，把卡密念给我", "有人用我的照片要礼品卡，那不是我"],
    [
      "ギフトカードを3枚買ってコードを読み上げてください",
      "私の写真を使ってギフトカードを頼む人がいますが、私ではありません",
    ],
    ["기프트카드 세 장 사서 코드 불러 주세요", "제 사진으로 기프트카드를 부탁하는 사람이 있는데 저 아니에요"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });

  it.each([
    "Someone with my name and photo is asking freelancers for gift cards. That's not me, please report it.",
    "A buyer told me to read him the gift card codes. I said no and reported it.",
    "The game: players scratch the codes and read them to the host",
    "Un cliente me pidió leerle los códigos de tarjetas de regalo y lo denuncié",
    "Ein Kunde wollte, dass ich ihm die Codes vorlese, ich habe das gemeldet",
    "Заказчик просил продиктовать коды с карт, я отказался и пожаловался",
  ])("leaves warnings and reports of it alone: %s", (innocent) => {
    expect(kinds(innocent)).toEqual([]);
  });
});
