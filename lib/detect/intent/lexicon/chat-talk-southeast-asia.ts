import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Chat talk of South-East Asia: coffee to talk it over, "text nalang", money in the hand when we meet, the number kept low on the site;
 * and what only sounds like it (a line of dialogue, a call script, a cash payroll).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  id: {
    askc: `(ngopi/ketemu/ketemuan/kopdar/ngeteh/nongkrong/makan siang) (yuk/yok/aja/dulu/bareng/langsung/yuk kak/) (sambil/buat/biar) (bahas/ngobrol/ngomongin/bicarain/diskusi/omongin/enak/jelas/ngobrolin)*, (ngopi/kopdar/ketemuan/nongkrong) (yuk/yok/bareng yuk/dulu yuk/aja yuk), (ketemu/ketemuan) (langsung/) (di kafe/di cafe/di warung/di warkop/di kantor/di mall/di coffee shop) (aja/yuk/saja/yok), (mampir/main) ke (rumah/kantor/warung/kosan/toko/rumahku/kantorku) (saya/aku/kami) (aja/saja/yuk/buat/ngobrol)*, (bagi/minta/minta dong/spill) (nomernya/nomornya/kontaknya/wa nya/wanya/ignya/telenya) (dong/kak/mas/mbak/donk/ya/bang), (nomor/no/nomer) (hapenya/hpnya/wa nya) (dong/kak/mas/mbak/bang/berapa), (wa/tele/dm) (sini/aku sini/gue/gw/gua/saya sini/q)`,
    tel: "(lanjut/lanjutin/pindah/geser/terusin) (ke/di) (wa/whatsapp/tele/telegram/ig/discord/dc/line/email) (aja/yuk/ya/kak/biar/yok)*, (jawil/colek/sapa/sentil) (di/ke) (wa/tele/ig/fb), wa nan (aja/yuk), telponan (aja/yuk/dulu)",
    offp: `(cod/codan/cod an) (aja/ae/yuk/saja) (bayar/bayarnya/hasil/ketemu/pas)*, (bayar/bayarnya/bayaran/dibayar) (cash/tunai/kes/) (pas/waktu/kalo/kalau/saat) (ketemu/ketemuan/kita ketemu), (mending/mendingan/enakan) (langsung/transfer/tf) (aja/ke rek/ke rekening/ke saya/ke aku/ke dana/ke gopay/biar)*, biar (ga/gak/nggak/tidak/g/gk) (kena/kepotong/dipotong) (potongan/fee/admin/biaya/komisi/20)*, (transaksi/deal/dealnya/order/ordernya) (di luar/diluar) (aja/saja/yuk/app/aplikasi/platform)*, (batalin/cancel/batalkan) (aja/dulu/) (ordernya/order/pesanannya) (nanti/terus/trus/lalu/aku/saya) (tf/transfer/bayar/tak)*, (eman/sayang/rugi) (kepotong/dipotong/potongannya/fee nya/feenya)`,
    work: "komplain marketplace, komplain pelanggan, customer service, (telepon/telpon/chat) (dan/atau) (chat/telepon/komplain), layanan (telepon/chat) (pelanggan/konsumen), cs marketplace, (pengalaman/berpengalaman) (cs/sebagai cs/admin/jadi admin)*",
    x: "pengalaman 1 tahun cs, pengalaman 2 tahun cs, pengalaman 3 tahun cs, pengalaman 5 tahun cs, luar biasa, di luar dugaan, di luar scope, diluar scope, di luar brief, kopi luwak, (desain/poster/menu) warung kopi, menu kopi",
    rep: "(pernah/kemarin) (ada/kena) (client/klien/buyer/penipu) (ngajak/ngajakin/minta/nyuruh) (keluar/di luar/transfer/wa/tf)*, jangan mau (diajak/kalau diajak) (keluar/transaksi/bayar)*, ketipu*, penipuan*",
    neg: "(ga/gak/nggak/tidak/ndak) (terima/nerima/layani/melayani) (transaksi/order/pembayaran/bayar/cod) (di luar/diluar/luar)*",
  },
  jv: {
    lang: "sampeyan, to, wae, karo, yo, ora, kulo, panjenengan, nggih, mboten, piye, iki, kuwi, opo, nek, ngge, wis, durung, arep, tak, monggo, mas, mbak, ngono, ngene, saiki, sesuk, aku, awakmu, kowe",
    askc: "(mampir/mampiro/dolan/dolano) (warungku/omahku/nggonku/kosku/griyaku/kantorku/ngomah) (wae/ae/yo/sik)*, (wedangan/ngopi/ngeteh/ketemu/kepethuk/kopdar) (sambi/karo/sinambi/bareng/sik) (rembugan/ngobrol/omong/jagongan)*, (rembugan/ngobrol/jagongan/omong omong) (karo/sambi/sinambi) (wedangan/ngopi/ngeteh/udud)*, (japri/jawil/wa) (aku/kulo) (wae/ae/yo)*",
    offp: "(bayare/duite) (nang tangan/ning tangan/cash/tunai/pas ketemu/langsung wae)*, (ben/cik) (ora/ra/gak) (kepotong/dipotong/kena potongan)*, (eman/emane) (potongane/kepotong)*",
  },
  ms: {
    askc: `(pm/dm/mesej/msg/inbox) (tepi/pm/je/la/saya/aku/) (kat/dkt/dekat/di) (fb/ig/wasap/ws/tele/insta/messenger/telegram/facebook), (pm/ws/wasap) tepi, (jumpa/jom jumpa/lepak/minum/kita jumpa) (kat/dekat/di/) (mamak/kedai mamak/kopitiam/cafe/kafe/kedai kopi) (dulu/lah/la/borak/bincang/je)*, (jumpa/borak/bincang/sembang) (depan depan/face to face/berdepan), jom (minum/lepak/teh tarik/ngeteh/jumpa/kopi) (sambil/dulu/kat/borak)*, (mintak/nak/bak/bagi) (nombor/no/nombo/nmbr) (fon/tepon/phone/wasap/ws) (sikit/boleh/jap/la/kejap)*`,
    tel: "(call/kol/tepon/wasap/ws) (je/jela/la/saya/aku) (lagi/lebih) (senang/cepat/mudah)*",
    offp: `(scan/guna/pakai/bagi) (duitnow/duitnow qr/tng/qr duitnow) (je/jer/la/ja/sahaja/terus/saya)*, (tak payah/tak yah/xyah/x payah/tak perlu/takyah) (release/bayar/deposit/masuk/lalu/melalui/ikut) (kat/dekat/) (sini/fiverr/upwork/platform/site/website), (bank in/bankin/transfer/tt) (je/terus/jela/) (kat/ke/dekat) (akaun/acc/maybank/cimb) (saya/aku)*, (duit/cash/tunai/bayar) (hulur/bagi/kasi/) (masa/bila/time) jumpa*, kow tim, kautim, settle (luar/tepi/belakang/bawah meja)*, (rugi/sayang) (kena potong/potong fee)*`,
    work: "watak*, babak*, dialog*, skrip*",
    x: "line dialog*, telefon saya, (ikut/dalam) (skrip/dialog)",
  },
  tl: {
    askc: `(kape/coffee/merienda/meet up/meetup) tayo (sa/minsan/bukas/muna/para/dyan/jan/po/sabado)*, (magkape/mag kape/magkita/mag kita/mag meet/mag meetup/kitakits) (na lang/muna/nalang/) tayo (sa/bukas/para/muna/sm/dyan)*, (txt/text/txtmo/tawag/pm/chat) (nlng/nlang/nalang/na lang/nlg) (tau/tayo/ako/ko/kita/me), (txt/text) (mo ko/me/mo nlng ako/nyo ko/q), (pa/penge/pasend/pahingi) (ng/) (num/no/nmbr/digits/cp/cp num) (mo/po/nmn/naman/nyo/u)*, (anu/ano/wats/wat) (num/nmbr/cp no/cp) (mo/u/nyo)`,
    tel: "(dun/doon/don) (na lang/nlng/nalang) (tayo/tau) (sa/mag usap/magusap) (fb/messenger/viber/tg/telegram/ig)*, (usap/magusap/mag usap) (tayo/tau) (sa/thru) (phone/cp/tawag/viber/messenger)",
    offp: `(abot/iabot/bigay/abot mo/bayad mo) (mo/ko/) (na lang/nalang/nlng/lang) (sakin/sayo/sa akin/sa iyo/ng cash) (pag/kapag/pagka/pg) (nagkita/nagmeet/nag meet/magkita)*, (yung/ung) (kulang/balance/natira/kalahati/balanse) (abot/bigay/iabot/gcash/padala/i gcash)*, (wag/huwag) na (lang/) (dito/d2/sa site/sa app/sa upwork/sa fiverr) (magbayad/bayad/pls/boss)*, (sayang/laki/lake/mahal) (ng/nung/yung/ang) (kaltas/bawas/fee/commission) (kaya/gcash/direct/dito)*, (cancel/i cancel) (mo/nyo/natin) (na/muna/na lang) (yung/ang) (order/contract) (tapos/then) (gcash/padala/bayad)*`,
    neg: "(wala/hindi/di) (po/) (akong/ako/kami) (tinatanggap/tumatanggap/nagaaccept/nag aaccept/pumapayag) (sa labas/off site/ng gcash/na bayad sa labas)*, wala po akong tinatanggap*",
    x: "message settings, yung mic, (mic/camera/notification) settings, txt file, text file, text box",
    work: "sandbox*, webhook*, message settings, settings dito, (viber/messenger/whatsapp/fb) inquiries",
  },
  ceb: {
    lang: "lang, na, ta, ra, ko, sa, pangitaa, litrato, nako, nga, diha, mag, istorya, kamot, kwarta, dili, diri, ipaagi, akoa, imoha, gyud, gud, bai, bay, karon, ugma, human, unya, kana, kini, niini, og, ang, ato, trabaho",
    askc: "(pangitaa/pangita/i search/isearch/i add/add) (ra/lang/) (ko/nako) sa (fb/facebook/ig/messenger/tiktok), (didto/diha/adto) (lang/ra/) ta mag (istorya/storya/chat/estorya/sturya)*, (magkita/magkape/mag kape/kape) (ra/lang/) ta (sa/ugma/diri/para)*, (tagaa/tagai/hatagi) (ko/kog/kug) (sa/og/) (imong/imo) (number/numero/contact)*, (tagaa/tagai/hatagi) (ko/kog/kug) (og/ug/) (number/numero/contact/cp/viber) (nimo/nimu), (tawag/tawagan/text) (ta/taka/tika/tamo) (unya/ugma/karon)",
    offp: "(kwarta/bayad/cash/sapi) (sa/) (kamot/kamut) (na lang/lang/ra/)*, (dili/ayaw) na (ipaagi/agi/iagi/ibutang/i agi/ipa agi) (diri/dinhi/sa site/sa app)*, (gcash/igcash/i gcash/padala) (na lang/lang/ra) (ko/nako/kita/taka/tika)*, para (walay/way) (kaltas/kuha/bawas)*",
    srch: "pangitaa (ko/ra ko/lang ko)",
  },
  vi: {
    askc: `(cafe/cf/ca phe/caphe/tra da/nhau/an trua/tra sua) (noi chuyen/noi/ban/trao doi/ban viec/tam su/ban luan) (cho/di/nhe/lun/luon/de/voi/ti/chut)*, (gap/gap nhau/gap mat/hen gap/hen/ra quan/qua quan/ghe quan) (ca phe/cafe/truc tiep/ngoai quan/o quan) (noi/ban/trao doi/cho/nhe/di)*, cuoi tuan (cafe/ca phe/gap nhau/ra quan) (noi/ban/nhe/di/trao)*, (len/qua/ghe) (van phong/nha/quan/cong ty) (em/anh/chi/minh) (noi chuyen/ban/trao doi)*, (xin/cho) (so/sdt/zl/tele/fb/mess) (di/voi/nha/nhe/phat/cai/lien lac), (ib/inb/nt) (zl/fb/mess/tele) (e/m/minh/em/mk/nha/nhe)*, (cho xin/xin) (in4/info) (zl/fb/lien he)*`,
    tel: "(noi/ns/nt/chat/ib) (qua/ben/tren) (zl/za lo/fb/mess/tele/app xanh/insta) (cho/nhe/nha/di/ik)*, (qua/sang/ra) (app xanh/app xanh xanh/ben xanh/nha z) (noi/chat/cho/kia)*",
    euph: "app xanh xanh, cai app xanh, ben app xanh, app nuoc nha",
    bad: "(bi/hay bi) (soi chu/soi tin/quet chu/chan chu/loc chu/an tin/nuot tin)*",
    offp: `(con lai/phan con lai/so con lai/nua con lai) (minh/em/anh/chi/t/toi) (gui rieng/ck rieng/dua rieng/chuyen rieng/tra rieng/ck sau/dua ngoai/thanh toan rieng), (ck/chuyen khoan/thanh toan/tra tien/dua tien) (rieng/ngoai) (cho/qua/nhe/nha/di/thoi/em/anh), (huy/cancel) (don/don nay) (di/roi/nhe) (ck/chuyen/anh/em/minh) (ck/chuyen/rieng)*, (do/khoi/dung) (mat/ton/bi) (phi/hoa hong/phan tram/phi san) (cho/nhe/nha/anh/em/minh)*, (bao gia/len don/ghi) (1/mot/500/tuong trung) (trieu/k/nghin) tren (nay/san/day) thoi`,
    neg: "(chua/khong/ko) tien (cho/gui/de lai/dua) (so/zalo/sdt/lien lac)*, (khong/ko/k/hong/hok/khum) nhan (ck/chuyen khoan/tien/thanh toan) (rieng/ngoai)*",
    x: "bang luong tien mat, so quy tien mat, thu quy*, kich ban (telesale/goi/tu van/cham soc)*, (luong/thu/chi/bang ke) tien mat, tien mat tai quy, dong tien mat, lien he khach",
    work: "kich ban telesale, telesale*, mo loi, bang luong, so quy, (nhap/lap) bang luong",
  },
  th: {
    askc: "(ขอ/แลก/ทิ้ง)(ไลน์/เฟส/เฟซ/ไอจี/เบอร์/คอนแทค/วอทแอป/เมล)(หน่อย/ไว้)(ดิ/สิ/จิ/นะ/คับ/ค่ะ/ครับ), มี(ไอจี/ไลน์/เฟส/เฟซ)(ป่าว/ปะ/ป่ะ/มั้ย/ไหม/เปล่า/บ้าง), เดี๋ยวทักไป, เดี๋ยวแอดไป, ทัก(แชต/แชท/อินบ็อกซ์/อินบอกซ์/ไลน์/เฟส/ไอจี)(เพจ/ส่วนตัว/มา/ได้เลย/ไป), (นัด/มา)(เจอกัน/คุยกัน)(ที่ร้าน/ร้านกาแฟ/แถว/ที่คาเฟ่), (กินกาแฟ/จิบกาแฟ/นั่งร้านกาแฟ)(คุยกัน/แล้วคุย/คุย), (นัด/เจอ)คุย(ตัวต่อตัว/กันข้างนอก/ตัวเป็นๆ), คุยกัน(ข้างนอก/นอกรอบ)",
    bad: "พิมพ์อะไรก็โดน, โดนเซ็นเซอร์, โดนแบนคำ, คุยในนี้ช้า, ในนี้ช้า",
    same: "ชื่อเดียวกัน, ชื่อเดิม, ใช้ชื่อเดียวกัน, ยูสเดียวกัน",
    offp: "จ่ายสด(นอกรอบ/ลด/ลดให้/ถูกกว่า), โอน(กัน/)(หลังไมค์/กันเอง/นอกรอบ), (ตัด/ไม่ผ่าน/ไม่ต้องผ่าน)คนกลาง, (ไม่อยาก/ไม่ต้อง/จะได้ไม่)(เสีย/โดน)(ค่าธรรมเนียม/หัก/ค่าหัวคิว/เปอร์เซ็นต์), ยกเลิก(งาน/ออเดอร์/)(นี้/)(ก่อน/)(แล้ว/ละ/)(โอน/จ่าย), (รับ/จ่าย)นอก(เว็บ/แอป/ระบบ/รอบ)(ลด/ถูก/ได้), จ่ายใต้โต๊ะ",
    fee: "ค่าหัวคิว, โดนหัก, เว็บหัก, หักเปอร์เซ็นต์",
    x: "ออกนอกเรื่อง, นอกรอบตัดสิน, ไลน์อาหาร, ไลน์ผลิต, ไลน์สินค้า, บุฟเฟ่ต์ไลน์",
  },
  lo: {
    askc: "(ທັກ/ແອດ/ລົມ)(ເຟສ/ໄລນ໌/ໄລ/ວອດແອັບ/ແອັບ)(ມາ/ໂລດ/ເລີຍ/ກັນ/ໄດ້), ຂໍເບີ(ແດ່/ໂທ/ເຈົ້າ/ໄດ້), (ກິນກາເຟ/ພົບກັນ)(ລົມກັນ/ແລ້ວລົມ)",
    same: "ຊື່ດຽວກັນ",
    offp: "ໂອນ(ຜ່ານ/ເຂົ້າ)(ວັນເພ/ບີຊີເອວ/bcel/onepay/ບັນຊີ)(ໃຫ້/ໂລດ/ເລີຍ/ເຈົ້າ), ບໍ່ຕ້ອງຜ່ານ(ເວັບ/ແອັບ/ຄົນກາງ), ຈ່າຍສົດ(ນອກ/ເລີຍ/ໃຫ້), ເວັບຫັກ(ຫຼາຍ/ເງິນ)",
  },
  km: {
    askc: "(តេ/ទាក់ទង/ឆាត)(មក/ខ្ញុំ/)(តាម/ក្នុង)(តេឡេ/តេឡេក្រាម/ហ្វេសប៊ុក/មេសេនជ័រ), (ជួបគ្នា/ផឹកកាហ្វេ)(និយាយគ្នា/និយាយ/ពិភាក្សា), (សុំ/ឱ្យ)(លេខ/លេខទូរស័ព្ទ)(បន្តិច/មក/ផង)",
    rep: "ហេតុអ្វីគេឱ្យខ្ញុំ, គេឱ្យខ្ញុំ, ចាញ់បោក, ខ្លាចចាញ់បោក, បោកប្រាស់",
    neg: "មិនទៅទេ, ខ្ញុំមិនទៅ, មិនយកទេ",
    offp: "(វេរ/ផ្ទេរ)(លុយ/)(តាម/ចូល)(aba/អេប៊ីអេ/វីង/គណនី)(ខ្ញុំ/បង/ផ្ទាល់/មក), មិនបាច់កាត់(កម្រៃ/លុយ)",
  },
  "km-Latn": {
    lang: "bong, oun, mok, nis, yert, nas, knhom, nham, tam, luy, ban, te, som, lek, ot, min, jea, neung, tver, nung, pel",
    askc: "(tak/teak/teaktong/tak tong/chat/te/call) (tam/mok/knhom) (tele/telegram/fb/messenger/mok)*, som (lek/lek tel/tele/fb) (bong/oun/)*",
    offp: "(ve/wer/pte/phnher) luy (tam/chol) (aba/wing/acleda)*",
  },
  my: {
    askc: "(ဗိုင်ဘာ/ဗိုက်ဘာ/တယ်လီဂရမ်/မက်ဆင်ဂျာ/ဖေ့စ်ဘွတ်/တီဂျီ)(မှာ/ကနေ/ထဲမှာ)(ဆက်ပြော/ပြော/စကားပြော/ဆက်ပြောကြ/လာပြော)(ရအောင်/မယ်/ကြမယ်/ကြရအောင်/ပါ), (ကော်ဖီဆိုင်/လက်ဖက်ရည်ဆိုင်)(မှာ/)(တွေ့/ထိုင်)(ပြော/ပြီးပြော/ရအောင်)",
    offp: "(kpay/ကေပေး/wave/ဝေ့)(နဲ့/ကနေ)(တိုက်ရိုက်)(လွှဲ/ပေး)*, (ကော်မရှင်/ဝန်ဆောင်ခ)(မပေး/မဖြတ်)(ရအောင်/ချင်)*",
    bad: "ဒီမှာ လိုင်းမကောင်း, ဒီမှာလိုင်းမကောင်း, လိုင်းမကောင်းဘူး",
  },
};

export const CHAT_TALK_SOUTHEAST_ASIA: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({
  lang,
  words,
}));
