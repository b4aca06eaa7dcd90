import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("a no glued to its verb", () => {
  it.each([
    ["Už platformos ribų pinigų neimu, atidarykite etapą čia.", "Už platformos ribų pinigus imu, taip pigiau."],
    ["Ārpus platformas naudu neņemu, atveriet posmu šeit.", "Ārpus platformas naudu ņemu, tā lētāk."],
    ["Mimo platformu peníze neberu, otevřete prosím milník tady.", "Mimo platformu peníze beru, je to levnější."],
    ["Sichukui malipo nje ya tovuti.", "Nachukua malipo nje ya tovuti, ni nafuu."],
    ["Hindi ako tumatanggap ng bayad sa labas ng site.", "Tumatanggap ako ng bayad sa labas ng site."],
    ["Site dışından ödeme kabul edemem.", "Site dışından ödeme olur, daha ucuz."],
    ["Платформадан тыс ақша алмаймын, кезеңді осында ашыңыз.", "Платформадан тыс ақша аламын, арзанырақ болады."],
    ["Платформаас гадуур мөнгө авахгүй.", "Платформаас гадуур мөнгө авъя, хямд."],
    ["Andiyithathi imali ngaphandle kwesayithi.", "Ndiyayithatha imali ngaphandle kwesayithi."],
    ["Bana karbar kudi a wajen shafin.", "Zan karbi kudi a wajen shafin, ya fi arha."],
  ])("%s / %s", (refuses, offers) => {
    expect(kinds(refuses)).toEqual([]);
    expect(kinds(offers)).toContain("solicit_payment");
  });

  it.each([
    "Atsiprašau, už svetainės ribų nemokėsiu.",
    "Ārpus vietnes nestrādāju un nemaksāju.",
    "Mimo web neplatím, děkuji za pochopení.",
    "Mimo platformy peniaze neprijímam, otvorte míľnik tu.",
    "A platformon kívül nem fogadok el pénzt, kérem nyisson mérföldkövet.",
    "Platform dışında para almıyorum, aşamayı buradan açın.",
    "Sipokei pesa nje ya platform, fungua milestone hapa.",
    "Siwezi kulipwa nje ya site.",
    "Di ako nagpapabayad sa labas, dito na lang po.",
    "En ota rahaa alustan ulkopuolella, avaa välitavoite täällä.",
    "Alustan ulkopuolella emme maksa.",
    "Ma ei võta raha väljaspool platvormi, avage etapp siin.",
    "Väljaspool saiti me ei maksa.",
    "პლატფორმის გარეთ ფულს არ ვიღებ, ეტაპი აქ გახსენით.",
    "საიტის გარეთ არ ვიხდი.",
    "Platformadan kənar pul götürmürəm, mərhələni burada açın.",
    "Platformadan tashqari pul olmayman.",
    "Платформадан сырткары акча албайм.",
    "Platformadan daşary pul almaýaryn.",
    "خارج پلتفرم پول نمی‌گیرم",
    "خارج پلتفرم پرداخت نمی‌کنم",
    "Ngeke ngithathe imali ngaphandle kwesayithi.",
    "Angiyithathi imali ngaphandle kwepulatifomu.",
    "Mi o gba owo ni ita aaye yii.",
    "Anaghị m anata ego na-abụghị na saịtị a.",
    "サイト外では受け取っておりません",
    "プラットフォーム外でのお支払いは受けられません",
    "플랫폼 밖에서는 돈 안 받아요",
    "사이트 외부 결제는 못 해드립니다",
    "Vanplatformski novac ne uzimam, otvorite fazu ovde.",
    "Izven platforme denarja ne jemljem.",
    "Ne primam novac van sajta.",
    "Mimo platformu neprijímám platby.",
    "Poza platformą nie przyjmuję pieniędzy.",
    "Поза платформою грошей не беру.",
    "Извън платформата не приемам пари.",
    "Nuk marr para jashtë platformës.",
    "Platformdan tashqarida to'lov qilmayman.",
    "প্লাটফর্মের বাইরে টাকা নিই না",
    "platform er baire taka nei na bhai",
    "platform ke bahar paise nahi leta bhai",
    "platform se bahar payment nahi karta",
    "ప్లాట్‌ఫారం బయట డబ్బు తీసుకోను",
    "தளத்துக்கு வெளியே பணம் வாங்க மாட்டேன்",
  ])("refuses: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("what others asked for and were reported for", () => {
  it.each([
    "Third client this week who ask me to pay registration on telegram. I already reported him.",
    "Second guy today who wants me on WhatsApp to pay for training. Reported both.",
    "Another one who told me to send a deposit on Telegram, I blocked and reported.",
    "One more client asked me to move to WhatsApp and buy gift cards, I reported him to support.",
    "Es el tercer cliente que me pide pagar inscripción por Telegram, ya lo reporté.",
    "Já é o terceiro cliente que pede pra pagar taxa no Telegram, já denunciei.",
    "C'est le troisième client qui me demande de payer une inscription sur Telegram, je l'ai signalé.",
    "Das ist schon der dritte Kunde, der eine Gebühr über Telegram will, ich habe ihn gemeldet.",
    "Уже третий клиент просит оплатить регистрацию в телеграме, пожаловался на него.",
    "To już trzeci klient, który chce opłaty rejestracyjnej na Telegramie, zgłosiłem go.",
    "Bu hafta üçüncü müşteri Telegram'dan kayıt ücreti istedi, şikayet ettim.",
    "Ini klien ketiga minggu ini yang minta bayar pendaftaran di Telegram, sudah saya laporkan.",
    "Pangatlong client na to na humihingi ng registration fee sa Telegram, nireport ko na.",
    "ye teesra client hai jo telegram pe registration fees maang raha tha, maine report kar diya",
    "ei niye tin jon client telegram e registration fee chaise, report kore disi",
    "Huyu ni client wa tatu ananiambia nilipe registration kwa Telegram, nimemreport.",
    "Na the third client wey dey ask me make I pay registration for telegram, I don report am.",
    "هذا ثالث عميل يطلب مني رسوم تسجيل على تليجرام، بلغت عنه",
    "这是这周第三个让我在Telegram交注册费的客户，我已经举报了",
    "今週三人目です、テレグラムで登録料を払えと言われて通報しました",
    "이번 주 세 번째예요, 텔레그램으로 등록비 내라는 고객 신고했어요",
    "Đây là khách thứ ba tuần này đòi đóng phí đăng ký qua Telegram, em đã báo cáo.",
  ])("tells: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("asks where nobody was reported", () => {
    expect(kinds("Pay the registration on Telegram, my manager waits there.")).toContain("solicit_contact");
  });
});

describe("the site's own currency and its invitations", () => {
  it.each([
    "Why is the proposal costing you 16 connects? I thought the invite is free. I send the invite, then you apply.",
    "How many connects does this bid take? I'll send an invite so you can apply for free.",
    "I ran out of connects, please send me an invite and I apply.",
    "My connects came back after the job was closed.",
    "¿Cuántos connects cuesta la propuesta? Te mando una invitación y aplicas gratis.",
    "Quantos connects custa a proposta? Te mando um convite e você se candidata.",
    "Kitne connects lagte hain is proposal pe? Main invite bhejta hu, phir apply karo.",
    "Ilang connects ang proposal? Mag invite ako tapos apply ka.",
    "Сколько коннектов стоит отклик? Пришлю приглашение, и подавайте заявку.",
    "Buying 80 connects cost me 12 dollars this month.",
  ])("talks: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("invites elsewhere", () => {
    expect(kinds("I send you an invite to my Telegram group, apply there.")).toContain("solicit_contact");
  });
});
