import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("fees before work, money through somebody else's account", () => {
  it.each([
    [
      "You are selected for the typing job. Registration is only $30, pay before files are sent.",
      "Registration is only $30 for early birds, put it on the conference flyer.",
    ],
    [
      "Contact our head officer for your staff ID card, registration is 20 dollars.",
      "Design a staff ID card, the registration number is 20 digits.",
    ],
    [
      "ID card fee 500 and then the training starts, refunded with first salary.",
      "The ID card layout goes to print, then the training slides start.",
    ],
    [
      "First task is free, then you recharge 100 and it is returned with commission.",
      "The first task is free of charge, the next three are in the milestone.",
    ],
    [
      "Registration fee 500 rupaye hai, uske baad ID card aur kaam milega.",
      "Registration page pe 500 rupaye wala button lagao.",
    ],
    [
      "Pehla task free hai, uske baad 1000 ka recharge karo, commission ke sath wapas.",
      "Pehla task free me kar deta hu sample ke liye.",
    ],
    [
      "La inscripción cuesta solo 20 dólares y luego te enviamos el carnet de empleado y el trabajo.",
      "La inscripción cuesta 20 dólares, ponlo en el cartel del curso.",
    ],
    [
      "La primera tarea es gratis, en la siguiente recargas 50 y te devuelven con comisión.",
      "La primera tarea es gratis como prueba, la siguiente va en el hito.",
    ],
    [
      "A primeira tarefa é grátis, na próxima você recarrega 50 e recebe de volta com comissão.",
      "A primeira tarefa é grátis como teste, a próxima vai no marco.",
    ],
    [
      "Taxa de cadastro de 30 reais para liberar o crachá e começar o trabalho.",
      "Campo de cadastro e o crachá do evento vão no layout.",
    ],
    [
      "La première tâche est gratuite, ensuite vous rechargez 50 et c'est rendu avec commission.",
      "La première tâche est gratuite comme essai, ensuite on passe au jalon.",
    ],
    [
      "Die erste Aufgabe ist gratis, danach laden Sie 50 auf und bekommen es mit Provision zurück.",
      "Die erste Aufgabe ist gratis als Probe, danach kommt der Meilenstein.",
    ],
    [
      "Нужен человек, который примет деньги на карту и переведёт дальше, процент ваш.",
      "Нужен человек, который примет макеты и переведёт тексты дальше.",
    ],
    [
      "Принимаешь переводы на свою карту, пересылаешь дальше, 5% оставляешь себе.",
      "Принимаешь макеты, пересылаешь дальше верстальщику, 5 дней на всё.",
    ],
    [
      "Потрібна людина прийняти переказ на свою картку і перекинути далі, 7% ваші.",
      "Потрібна людина прийняти макет і переслати далі верстальнику.",
    ],
    [
      "Need someone to receive a payment in their bank account and forward it, you keep 8%.",
      "Need someone to receive the parcels in the story and forward them.",
    ],
    [
      "You get transfers on your card, keep ten percent and pass the rest on in crypto.",
      "The user gets transfers on the card screen, and a toast with the percent.",
    ],
    [
      "Necesito alguien que reciba transferencias en su cuenta y las reenvíe, te quedas el 7%.",
      "Necesito alguien que reciba los textos y los reenvíe al equipo.",
    ],
    [
      "Preciso de alguém para receber um pix na conta e repassar, 7% é seu.",
      "Preciso de alguém para receber os textos e repassar ao time.",
    ],
    [
      "Cherche personne pour recevoir un virement sur son compte et le renvoyer, 7% pour vous.",
      "Cherche personne pour recevoir les textes et les renvoyer relus.",
    ],
    [
      "Suche jemanden, der Geld auf sein Konto empfängt und weiterleitet, 7% gehören dir.",
      "Suche jemanden, der Texte empfängt und weiterleitet.",
    ],
    [
      "Cerco persona che riceva un bonifico sul suo conto e lo giri, il 7% è tuo.",
      "Cerco persona che riceva i testi e li giri al team.",
    ],
    [
      "Szukam osoby, która przyjmie przelew na swoje konto i prześle dalej, 7% dla ciebie.",
      "Szukam osoby, która przyjmie teksty i prześle dalej do składu.",
    ],
    [
      "Hesabına gelen parayı başka hesaba aktaracak birini arıyorum, yüzde 7 senin.",
      "Gelen metinleri başka dosyaya aktaracak birini arıyorum.",
    ],
    [
      "Cari orang buat nerima transfer di rekeningnya terus diteruskan, 7% buat kamu.",
      "Cari orang buat nerima naskah terus diteruskan ke editor.",
    ],
    [
      "Cần người nhận tiền vào tài khoản rồi chuyển tiếp, 7% là của bạn.",
      "Cần người nhận bản thảo rồi chuyển tiếp cho biên tập.",
    ],
    ["找人用自己的银行卡收款再转出去，给你7%提成", "找人收稿再转给编辑"],
    ["自分の口座で受け取って別の口座に送るだけ、7%はあなたの取り分です", "原稿を受け取って編集に送るだけの作業です"],
    ["본인 계좌로 돈 받아서 다른 계좌로 보내주면 7% 드려요", "원고를 받아서 편집자에게 보내주는 일이에요"],
    ["apne account me paisa receive karke aage bhejna hai, 7% aapka", "text receive karke editor ko aage bhejna hai"],
    ["apnar account e taka eshe, oita onno number e pathaben, 7% apnar", "lekha eshe, oita editor ke pathaben"],
    ["مطلوب شخص يستقبل حوالات على حسابه ويحولها، 7% له", "مطلوب شخص يستقبل النصوص ويحولها الى وورد"],
    [
      "Natafuta mtu wa kupokea pesa kwa akaunti yake na kutuma mbele, 7% yako.",
      "Natafuta mtu wa kupokea makala na kutuma kwa mhariri.",
    ],
    ["Ẹ fi ẹgbẹ̀rún mẹ́wàá ránṣẹ́ sí akaunti manager kí iṣẹ́ bẹ̀rẹ̀, a yàn yín.", "Ẹ fi fáìlì ránṣẹ́ sí mi kí iṣẹ́ bẹ̀rẹ̀."],
    [
      "An zabe ka. Ka tura naira dubu biyar zuwa asusun oga kafin aiki ya fara.",
      "Ka tura hotunan zuwa nan kafin aiki ya fara.",
    ],
    ["Ahọpụtala gị. Zipụ puku ise na akaunti onyeisi tupu ọrụ amalite.", "Zipụ foto ebe a tupu ọrụ amalite."],
    [
      "Hongera umechaguliwa. Tuma elfu tano kwa akaunti ya bosi kabla kazi kuanza.",
      "Tuma picha hapa kabla kazi kuanza.",
    ],
    ["እንኳን ደስ አለዎት ተመርጠዋል። ሥራው ከመጀመሩ በፊት ወደ አለቃው አካውንት አምስት ሺህ ብር ይላኩ።", "ሥራው ከመጀመሩ በፊት ፎቶዎቹን እዚህ ይላኩ።"],
    [
      "Uqokiwe. Thumela u-R500 ku-akhawunti yomphathi ngaphambi kokuthi umsebenzi uqale.",
      "Thumela izithombe lapha ngaphambi kokuthi umsebenzi uqale.",
    ],
    [
      "Waa lagu doortay. U dir 50 doolar akoonka maamulaha ka hor inta shaqadu bilaaban.",
      "Halkan ku soo dir sawirrada ka hor inta shaqadu bilaaban.",
    ],
    [
      "Unyuliwe. Thumela i-R500 kwi akhawunti yomphathi phambi kokuba umsebenzi uqale.",
      "Thumela imifanekiso apha phambi kokuba umsebenzi uqale.",
    ],
    [
      "Watoranyijwe. Ohereza ibihumbi bitanu kuri konti ya boss mbere y'uko akazi gatangira.",
      "Ohereza amafoto hano mbere y'uko akazi gatangira.",
    ],
    [
      "You don get the job. Send 5k enter oga account before work start.",
      "Send the pictures enter here before work start.",
    ],
    [
      "Napili ka na. Magpadala ng 500 sa account ng boss bago magsimula ang trabaho.",
      "Magpadala ng pictures dito bago magsimula ang trabaho.",
    ],
    [
      "Selamat kamu diterima. Kirim 200rb ke rekening bos sebelum mulai kerja.",
      "Selamat pagi. Kirim fotonya ke sini sebelum mulai kerja.",
    ],
    [
      "Felicidades, estás contratado. Deposita 50 a la cuenta del jefe antes de empezar el trabajo.",
      "Felicidades por el logo. Sube las fotos antes de empezar el trabajo.",
    ],
    [
      "Congratulations, you got the job. Send 50 to the manager's bank account before work starts.",
      "Congratulations on the launch. Send the photos here before work starts.",
    ],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
