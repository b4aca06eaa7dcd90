import { describe, expect, it } from "vitest";
import { sure } from "@/lib/detect/testing/sure-contacts";

describe("who somebody is on a service, in the words of many languages", () => {
  it.each([
    ["na Telegramu sem ploskvald", "na Telegramu sem videl podobno ikono, naredi tako"],
    ["Telegrame esu ploskvald", "Telegrame esu matęs panašų mygtuką"],
    ["Телеграмда атым ploskvald", "Телеграмда атым шықпай қалады, ботты түзетіңіз"],
    ["ტელეგრამში ვარ ploskvald", "ტელეგრამში ვარ უკმაყოფილო ღილაკით, შეცვალეთ"],
    ["Տելեգրամում ես ploskvald եմ", "Տելեգրամում կոճակը փոքր է"],
    ["Instagram-tunnukseni on ploskvald", "Instagram-tunnukseni on jo bannerissa"],
    ["Telegramen ploskvald naiz", "Telegramen botoia konpondu behar da"],
    ["टेलिग्रामवर माझं नाव ploskvald आहे", "टेलिग्रामवर माझं लक्ष नाही, बटण इथे बदला"],
    ["டெலிகிராமில் என் பெயர் ploskvald", "டெலிகிராமில் பெயர் தெரியவில்லை, பொத்தானை மாற்றுங்கள்"],
    ["ਟੈਲੀਗ੍ਰਾਮ ਤੇ ਮੇਰਾ ਨਾਮ ploskvald ਹੈ", "ਟੈਲੀਗ੍ਰਾਮ ਬੋਟ ਦਾ ਬਟਨ ਠੀਕ ਕਰੋ"],
    ["በቴሌግራም ስሜ ploskvald ነው", "የቴሌግራም ቦት ቁልፉን አስተካክል"],
    ["kwenye Telegram naitwa ploskvald", "kwenye Telegram naitwa na wateja wengi, boresha nembo"],
    ["ku-Telegram ngingu ploskvald", "ku-Telegram ngingu mqambi wezithonjana kuphela"],
    ["我的微信号是 ploskvald", "微信号是不是要放在海报上?"],
    ["インスタは ploskvald でやってます", "インスタは縦長の画像でお願いします"],
    ["카톡 아이디는 ploskvald", "카톡 아이디는 배너에 넣지 마세요"],
    ["ในเทเลแกรมผมชื่อ ploskvald", "ไลน์ไอดีไม่ต้องใส่ในแบนเนอร์"],
  ])("%s / %s", (told, fine) => {
    expect(sure(told).filter((found) => /^handle \w+:ploskvald$/.test(found))).toHaveLength(1);
    expect(sure(fine)).toEqual([]);
  });
});

describe("signs of an address in the words of small languages", () => {
  it.each([
    "netfangið mitt er ploskvald att merki example punktur com",
    "is é mo ríomhphost ploskvald ag example ponc com",
    "imel dina ploskvald at example digo com",
    "imèl mwen se ploskvald awobaz example pwen com",
    "អ៊ីមែលខ្ញុំ ploskvald អេត example ដត com",
    "मेरो इमेल ploskvald एट example डट com",
  ])("are read in %s", (text) => expect(sure(text)).toContain("email ploskvald@example.com"));
});
