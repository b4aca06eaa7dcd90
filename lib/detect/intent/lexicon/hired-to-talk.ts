import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Whose trade it is: people hired to answer the telephone or the chat of a shop, payment put into a shop, cards and leaflets
 * on which a number is printed. Messengers, telephones and means of payment are the matter of such work.
 */
const WORK: Readonly<Record<string, string>> = {
  en: "copywriter, templates, page on how, (sms/email/chat/push) templates, opening hours, office hours, (answer/answers/answering/take/takes/taking) (our/the/incoming/inbound/) (calls/phones/emails), pick* up the phone, receptionist, storefront*, (a/an/our/the/online) (online shop/web store/e shop), at checkout, (visiting/calling) card (design/layout), business card*, letterhead, pamphlet, agents",
  es: "(responder/contestar) (mensajes/comentarios), community manager, textos para, teleoperador*, recepcionista, atencion al cliente, (responder/contestar/atender) (llamadas/correos/a clientes/a los clientes), pasarela de pago*, metodo* de pago, (tienda/comercio) (online/en linea/virtual), folleto*, tarjeta de visita, en la tarjeta, anuncio*, octavilla*",
  pt: "textos para, mensagens de (cobranca/marketing), social media, atendente, recepcionista, atendimento ao cliente, (responder/atender) (clientes/chamadas/ligacoes/telefonemas), (loja/comercio) (virtual/online/eletronico), meio* de pagamento, cartao de visita*, folheto*, panfleto*, anuncio*",
  fr: "textes pour, messages marketing, community manager, standardiste, receptionniste, teleconseill*, (repondre/traiter) (aux appels/les appels/aux clients), (moyen*/mode*) de paiement, boutique en ligne, site marchand, carte de visite, depliant*, tract, virement sepa, apple pay",
  de: "(texte/ansagen) fur, warteschleife, mailboxansage, empfang, rezeption*, (anrufe/telefonate) (unserer/von/entgegen*/annehmen), kundendienst, callcenter, onlineshop, webshop, in unseren shop, zahlungsart*, visitenkarte*, faltblatt, handzettel, vorkasse",
  it: "centralinist*, receptionist, (rispondere/risponda/rispondera) (alle telefonate/ai clienti/alle chiamate), metodi di pagamento, metodo di pagamento, negozio online, biglietto da visita, biglietti da visita, volantino, depliant",
  nl: "receptionist*, (telefoontjes/telefoon/oproepen) (van onze/aannemen/aanneemt/beantwoorden), klantenservice, webwinkel, webshop, betaalmethode*, visitekaartje*, folder, flyer",
  sv: "receptionist, (svarar/svara) i telefon, kundtjanst, webbutik, betalsatt*, visitkort*, broschyr*",
  da: "receptionist, (tager/passer) telefonen, kundeservice, webshop, betalingsmetode*, visitkort*, brochure*",
  no: "resepsjonist, (svarer/svare) pa telefon*, kundeservice, nettbutikk*, betalingsmate*, visittkort*, brosjyre*",
  fi: "vastaanotto*, (vastaa*/vastata) (asiakkaidemme/asiakkaiden/puheluihin), asiakaspalvel*, verkkokaup*, maksutap*, kayntikort*, esit*",
  ru: "клиентам (салона/магазина/компании/), тексты для, рассылк*, оператор* (колл центра/на телефон/для обзвона), обзвон*, колл центр, (отвечать/отвечает/ответит) (клиентам/на звонки), (подключить/настроить/прикрутить/добавить) (к сайту/на сайт/оплату/эквайринг/прием платежей), интернет магазин*, способ* оплаты, визитк*, листовк*, буклет*",
  uk: "тексти для, розсилк*, мереж* (аптек/магазинів), оператор* (кол центру/на телефон), (відповідати/відповідатиме/відповідає) (клієнтам/на дзвінки), (підключити/додати/налаштувати) (оплату/на сайт/до сайту/до магазину), спосіб оплати, способи оплати, візитк*, листівк*, буклет*",
  pl: "recepcjonist*, telemarketer*, (odbier*/odbierac) telefon*, (odpowiada*/odpisyw*) (klientom/na telefony/na maile), (do/w) (sklepu/sklepie) (trzeba/podpiac/dodac/), (podpiac/podpiecie) (blik/platnosci/przelewy), przelewy online, wizytow*, ulotk*, metod* platnosci",
  cs: "recepcni, operator* (na/) (telefon/linku), (volat/odpovidat) (nasim/) zakaznik*, zakaznik*, (prijimat/brat) (hovory/telefony), (do/v) (e shopu/eshopu/obchodu), platebni metod*, vizitk*, letak*",
  sk: "recepcn*, (volat/odpovedat) (nasim/) zakaznik*, zakaznik*, (do/v) (e shopu/eshopu/obchodu), platobn* metod*, vizitk*, letak*",
  hu: "recepcios, (hivasait/hivasokat/telefonokat) fogad*, ugyfelszolgalat*, ugyfeleink*, webaruhaz*, webshop*, fizetesi mod*, nevjegy*, szorolap*",
  ro: "receptioner*, (raspunda/raspunde) (la telefon*/clientilor), (sune/suna) clientii, magazin* online, (in/pe) magazinul, metod* de plata, carte* de vizita, pliant*, fluturas*",
  bg: "рецепционист*, (отговаря*) на (обажданията/клиентите), (онлайн/електронен) магазин, визитк*, брошур*, начин на плащане, начини на плащане",
  sr: "recepcioner*, (javlja/odgovara) (se na/na) (telefon/pozive/poruke), (online/internet/veb) prodavnic*, nacin placanja, vizitk*, letak*",
  hr: "recepcioner*, (javlja/odgovara) (se na/na) (telefon/pozive/poruke), (online/internetska/web) trgovin*, nacin placanja, posjetnic*, letak*",
  el: "γραμματέα, (απαντά/απαντάει/απαντήσει) στα (τηλέφωνα/μηνύματα), των πελατών, ηλεκτρονικό κατάστημα, τρόπο πληρωμής, επαγγελματική κάρτα, φυλλάδιο",
  tr: "metin yazari, metinleri, musterilere, cagri merkezi, santral, (musterilerimizi/musterileri) (arayacak/arayan), musteri hizmet*, musterilerimiz*, (sitemize/siteye/magazaya) (eklenecek/eklensin/baglanacak/papara/odeme), sanal pos, odeme (yontemi/secenegi/sistemi), kartvizit*, brosur*",
  az: "(musterilere/musterilerin) (zeng/cavab), onlayn magaza*, odenis (usulu/sistemi), vizit kart*, broshur*",
  kk: "(клиенттерге/тұтынушыларға) (қоңырау/жауап), интернет дүкен*, төлем (жүйесі/әдісі), визитка*",
  uz: "(mijozlarga/mijozlar) (qongiroq/javob), onlayn dokon*, tolov (tizimi/usuli), vizitka*",
  ar: "رسائل تسويقيه, لعملائها, لعملائنا, عملائنا, حمله, كتابه (رسائل/نصوص/محتوى), خدمه (العملاء/الزبائن), (الرد على/استقبال) (مكالمات/اتصالات/رسائل), الزبائن, لزبائن, بطاقه (العمل/الاعمال/التعريف), بوابه (دفع/الدفع), متجرنا, المتجر, وسائل الدفع, منشور",
  fa: "پاسخ به (تماس/پیام)*, مشتریان, درگاه (پرداخت/), فروشگاه (اینترنتی/انلاین), کارت ویزیت, بروشور, منشی, اپراتور",
  ur: "گاہکوں, (فون/کالز) (سننے/اٹھانے), ان لائن (دکان/سٹور), وزیٹنگ کارڈ, پیمنٹ گیٹ وے, کسٹمر سروس",
  he: "לקוחות (שלנו/העסק/), (שתענה/לענות/יענה) (לטלפונים/לשיחות/להודעות), מזכירה, נציג שירות, חנות (אונליין/מקוונת/האינטרנט), אמצעי תשלום, סליקה, כרטיס ביקור, עלון",
  hi: "पेज के मैसेज, संदेश लिखने, टेलीकॉलर, ग्राहकों, ग्राहक सेवा, रिसेप्शनिस्ट, (विज़िटिंग/विजिटिंग) कार्ड, पर्चे, ब्रोशर, (दुकान/स्टोर) (की/के/में), पेमेंट गेटवे, भुगतान (जोड़ना/जोड़ने)",
  "hi-Latn":
    "telecaller*, customer (ko/ke/support/care), customers (ko/ke), visiting card, payment gateway, website me (payment/paytm/upi)",
  mr: "ग्राहकांना, ग्राहकांच्या, व्हिजिटिंग कार्ड, पेमेंट गेटवे, ऑनलाइन दुकान*",
  bn: "পেজের মেসেজ*, মডারেটর, গ্রাহকদের, গ্রাহকের, কাস্টমারদের, কাস্টমার (সার্ভিস/কেয়ার), ভিজিটিং কার্ড*, লিফলেট, (দোকানের/শপের) (অ্যাপে/ওয়েবসাইটে/সাইটে), (যোগ করতে/যুক্ত করতে), পেমেন্ট গেটওয়ে",
  ta: "வாடிக்கையாளர்*, விசிட்டிங் கார்டு, பேமெண்ட் கேட்வே, ஆன்லைன் கடை*",
  te: "కస్టమర్ల*, వినియోగదారుల*, విజిటింగ్ కార్డ్, పేమెంట్ గేట్‌వే",
  th: "แอดมิน(ตอบ/เพจ), รับสมัคร, พนักงาน, คอลเซ็นเตอร์, ตอบ(แชต/แชท)ลูกค้า, โทรหาลูกค้า, (เว็บ/เว็บไซต์)ร้าน(ค้า/), ระบบชำระเงิน, นามบัตร, ใบปลิว",
  vi: "tong dai, (goi cho/goi dien cho/tra loi) khach (hang/), cham soc khach (hang/), le tan, tich hop, thanh toan (vao/tren) website, website ban hang, cong thanh toan, danh thiep, to roi",
  id: "telemarketer, resepsionis, (menjawab/membalas/menelepon) (panggilan/telepon/chat/calon/pelanggan/nasabah)*, (calon/para) (nasabah/pelanggan/pembeli), toko online, metode pembayaran di, (pasang/tambahkan) pembayaran, kartu nama, brosur",
  ms: "(menjawab/balas) (panggilan/mesej) pelanggan, penyambut tetamu, (laman/kedai) (kedai/online/dalam talian), tambah pembayaran, kaedah pembayaran, kad (bisnes/nama), risalah",
  tl: "(sasagot/tatawag/sumagot/tumawag) (ng/sa) (mga/tawag/) (kliyente/customer/tawag/)*, hanap (namin/ko) (ay/ng/), kailangan (namin/ko) ng (agent/va/dev/taong), mga (customer/kliyente), customer (service/support), calling card, website ng (tindahan/shop), (paki/) integrate",
  sw: "(kupokea/kujibu) (simu/ujumbe) za wateja, wateja (wetu/wa), tunatafuta (mtu/mhudumu), unganisha malipo, duka (letu la/la) mtandao*, kadi ya (biashara/jina), kwenye kadi, kipeperushi",
  zh: "客服, (招/招聘)(电话/客服/接线), 回访, 客户(打/回/来)电, 名片, 传单, 傳單, (商城/网店/網店/小程序/官网/app)(需要/要/里/中/), 接入, 支付(功能/接口/渠道)",
  ja: "お客様(から/対応/の), 電話対応, 受付, コールセンター, ネットショップ, 決済(を/の/手段/方法), 名刺, チラシ, 公式lineアカウント, line公式",
  ko: "고객 (전화/상담/응대), 상담원, 콜센터, 쇼핑몰, 결제 (연동/모듈/수단), (결제를/결제) (붙여/연동), 계좌이체와, 명함, 전단지",
};

export const HIRED_TO_TALK: readonly Lexicon[] = Object.entries(WORK).map(([lang, work]) => ({
  lang,
  words: { work },
}));
